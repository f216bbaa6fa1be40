import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz.compiler import compile_function
from gdviz.datasets import Dataset
from gdviz.history import add_record, read_history, record_training, start_history


def record_of(epoch):
    """A record that tells its epoch: parameters and a loss, computed without rounding."""
    return {"params": jnp.stack([epoch, 2 * epoch, -epoch]).astype(jnp.float32), "loss": 0.5 * epoch}


def by_hand(epochs, capacity):
    """The epochs of the records after so many epochs."""
    recorded, stride = [0], 1
    for epoch in range(1, epochs + 1):
        if epoch % stride:
            continue
        if len(recorded) == capacity:
            recorded, stride = recorded[::2], 2 * stride
            if epoch % stride:
                continue
        recorded.append(epoch)
    return recorded, stride


def going_on(history, epoch, steps):
    def step(_, state):
        history, epoch = state
        return add_record(history, epoch + 1, lambda: record_of(epoch + 1)), epoch + 1

    history, epoch = jax.lax.fori_loop(0, steps, step, (history, epoch))
    return history, epoch, read_history(history, epoch, record_of(epoch))


@pytest.mark.parametrize("capacity", [2, 6, 16])
def test_records_are_those_of_equal_strides_in_the_page_too(capacity):
    start = jax.tree.map(jnp.asarray, (start_history(record_of(jnp.int32(0)), capacity), jnp.int32(0), np.int32(1)))
    program, jitted = compile_function(going_on, *start), jax.jit(going_on)
    assert start[0].capacity == capacity
    for run in (jitted, program):
        history, epoch, _ = (*start[:2], None)
        for steps in (0, 1, 1, 3, 10, 50, 1, 300):
            history, epoch, (epochs, records) = run(history, epoch, np.int32(steps))
            recorded, stride = by_hand(int(epoch), capacity)
            assert (int(history.count), int(history.stride)) == (len(recorded), stride)
            wanted = np.array(recorded + [int(epoch)] * (capacity + 1 - len(recorded)))
            np.testing.assert_array_equal(epochs, wanted)
            np.testing.assert_array_equal(records["params"], wanted[:, None] * [1, 2, -1])
            np.testing.assert_array_equal(records["loss"], 0.5 * wanted)
            assert capacity // 2 <= history.count or stride == 1


def test_an_epoch_that_did_not_happen_is_no_record():
    history = start_history(record_of(jnp.int32(0)), 4)
    for epoch in (1, 1, 1, 2):
        history = add_record(history, jnp.int32(epoch), lambda epoch=epoch: record_of(jnp.int32(epoch)))
    epochs, _ = read_history(history, jnp.int32(2), record_of(jnp.int32(2)))
    np.testing.assert_array_equal(epochs, [0, 1, 2, 2, 2])


@pytest.mark.parametrize("capacity", [0, 7, -2, 4.0, True])
def test_capacities_that_cannot_be_halved_are_refused(capacity):
    with pytest.raises(ValueError, match="capacity must be an even number ≥ 2, not"):
        start_history(record_of(jnp.int32(0)), capacity)


def test_empty_records_are_refused():
    with pytest.raises(ValueError, match="record must hold numbers, but it is empty"):
        start_history({})


def test_a_training_is_recorded_as_one_vector_and_its_losses_with_none_where_there_are_no_data() -> None:
    def loss(params, data):
        return jnp.sum(data.weight * (params["w"] * data.x - data.y) ** 2) + params["b"][0]

    x, y = jnp.array([1.0, 2.0]), jnp.array([2.0, 2.0])
    parts = [Dataset(x, y, jnp.array(weight)) for weight in ([1.0, 1.0], [0.0, 0.0])]
    parameters, losses = record_training({"w": jnp.array(3.0), "b": jnp.array([0.5])}, loss, parts)
    np.testing.assert_array_equal(parameters, [0.5, 3])
    np.testing.assert_array_equal(losses, [17.5, np.nan])
