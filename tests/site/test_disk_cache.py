import errno
import logging
import multiprocessing
import os
import signal
import stat
import time

import numpy as np
import pytest

from gdviz.site import disk_cache

KEY = "ab" * 32


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty cache of the test's own."""
    monkeypatch.setenv("GDVIZ_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(disk_cache, "_complained", set())
    return tmp_path / "cache"


def entry(folder, key=KEY):
    return folder / f"{key}.entry"


def test_what_was_written_is_read(folder):
    assert disk_cache.read(KEY) is None
    disk_cache.write(KEY, b"x\ny\0z")
    assert disk_cache.read(KEY) == b"x\ny\0z"
    assert [path.name for path in folder.iterdir()] == [f"{KEY}.entry"]


def test_folder_belongs_to_its_owner_alone(folder):
    disk_cache.write(KEY, b"")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_without_folder_nothing_is_kept(folder, monkeypatch):
    monkeypatch.setenv("GDVIZ_CACHE_DIR", "")
    disk_cache.write(KEY, b"")
    assert disk_cache.read(KEY) is None
    assert not folder.exists()


def test_folder_is_that_of_the_platform_by_default(monkeypatch, tmp_path):
    monkeypatch.delenv("GDVIZ_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert disk_cache.folder().name == "gdviz"


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[:10],
        lambda raw: raw[:-1],
        lambda raw: raw + b"x",
        lambda raw: raw[:-3] + bytes([raw[-3] ^ 1]) + raw[-2:],
        lambda raw: b"gdviz cache 1\n" + raw,
        lambda raw: bytes(32) + raw[32:],
    ],
    ids=["empty", "its beginning", "truncated", "longer", "one bit", "another format", "another checksum"],
)
def test_damaged_entry_is_noticed_and_replaced(damage, folder, caplog):
    disk_cache.write(KEY, b"abcdef")
    path = entry(folder)
    path.write_bytes(damage(path.read_bytes()))
    assert disk_cache.read(KEY) is None
    assert "corrupt" in caplog.text
    disk_cache.write(KEY, b"abcdef")
    assert disk_cache.read(KEY) == b"abcdef"


def failing(number):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    return fail


def in_log(caplog):
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def test_folder_that_cannot_be_made_is_told_once(monkeypatch, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GDVIZ_CACHE_DIR", str(tmp_path / "file" / "cache"))
    for _ in range(3):
        disk_cache.write(KEY, b"")
    assert disk_cache.read(KEY) is None
    assert len([line for line in in_log(caplog) if "cannot be written" in line]) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_without_the_right_to_write_is_told_once(folder, caplog):
    disk_cache.write(KEY, b"1")
    folder.chmod(0o500)
    disk_cache.write("cd" * 32, b"2")
    disk_cache.write("ef" * 32, b"2")
    assert disk_cache.read(KEY) == b"1"
    assert len(in_log(caplog)) == 1
    folder.chmod(0o700)


@pytest.mark.parametrize(("name", "number"), [("fdopen", errno.EIO), ("replace", errno.EACCES), ("scandir", errno.EIO)])
def test_what_fails_while_writing_is_told_once_and_leaves_nothing_behind(name, number, folder, monkeypatch, caplog):
    monkeypatch.setattr(disk_cache.os, name, failing(number))
    disk_cache.write(KEY, b"")
    disk_cache.write(KEY, b"")
    monkeypatch.undo()
    assert len(in_log(caplog)) == 1
    assert not [path for path in folder.iterdir() if path.suffix != ".entry"]


def test_full_disk_leaves_nothing_behind(folder, monkeypatch, caplog):
    opened = os.fdopen

    def open_on_full_disk(handle, mode):
        file = opened(handle, mode, buffering=0)

        class Full:
            def __enter__(self):
                return self

            def __exit__(self, *_):
                file.close()

            def write(self, content):
                file.write(content[:10])
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        return Full()

    monkeypatch.setattr(disk_cache.os, "fdopen", open_on_full_disk)
    disk_cache.write(KEY, b"x" * 1000)
    assert list(folder.iterdir()) == []
    assert in_log(caplog)[0].endswith("No space left on device")


def test_entry_that_cannot_be_read_is_told_once(folder, caplog):
    entry(folder).mkdir(parents=True)
    assert disk_cache.read(KEY) is None
    assert disk_cache.read(KEY) is None
    assert len(in_log(caplog)) == 1


def test_what_was_not_used_for_longest_is_dropped(folder, monkeypatch):
    monkeypatch.setattr(disk_cache, "MOST_BYTES", 3500)
    keys = [f"{i}" * 64 for i in range(4)]
    hours_ago = time.time() - 3600 * np.array([5, 4, 3, 2])
    for key, then in zip(keys[:3], hours_ago, strict=False):
        disk_cache.write(key, bytes(1000))
        os.utime(entry(folder, key), (then, then))
    # It is used now.
    assert disk_cache.read(keys[0]) is not None
    disk_cache.write(keys[3], bytes(1000))
    assert sorted(path.stem for path in folder.iterdir()) == sorted([keys[0], keys[2], keys[3]])


def test_what_is_larger_than_all_may_be_is_not_kept(folder, monkeypatch):
    monkeypatch.setattr(disk_cache, "MOST_BYTES", 100)
    disk_cache.write(KEY, bytes(1000))
    assert not folder.exists()


def test_what_a_killed_process_left_half_done_is_dropped_like_an_entry_that_nobody_uses(folder, monkeypatch):
    monkeypatch.setattr(disk_cache, "MOST_BYTES", 2500)
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=write_and_be_killed, args=(str(folder),))
    process.start()
    process.join()
    [left] = folder.iterdir()
    disk_cache.write(KEY, bytes(1000))
    assert left.exists()
    os.utime(left, (1, 1))
    disk_cache.write("cd" * 32, bytes(1000))
    assert not left.exists()
    assert disk_cache.read(KEY) == bytes(1000)


def write_and_be_killed(folder):
    os.environ["GDVIZ_CACHE_DIR"] = folder
    os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    disk_cache.write(KEY, bytes(1000))


def write_and_read(folder, number, wrong):
    os.environ["GDVIZ_CACHE_DIR"] = folder
    for i in range(150):
        disk_cache.write(KEY, bytes([number]) * 20000)
        found = disk_cache.read(KEY)
        if found is not None and found != found[:1] * 20000:
            wrong.put((number, i))
    wrong.put(None)


def test_processes_that_write_the_same_entry_at_once_never_read_half_of_it(folder):
    context = multiprocessing.get_context("spawn")
    wrong = context.Queue()
    processes = [context.Process(target=write_and_read, args=(str(folder), number, wrong)) for number in (1, 2)]
    for process in processes:
        process.start()
    told = [wrong.get(timeout=120), wrong.get(timeout=120)]
    for process in processes:
        process.join()
    assert told == [None, None]
    assert disk_cache.read(KEY) is not None
    assert len(list(folder.iterdir())) == 1
