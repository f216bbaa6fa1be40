"""The page of a notebook: controls, views and links, each declared once, in columns that narrow pages stack."""

from __future__ import annotations

import functools
import html
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeVar

import ipywidgets
import jax
import numpy as np

from gdviz.formulas import VARIABLES
from gdviz.link import Link, Target, jaxlink
from gdviz.links.signature import is_target
from gdviz.links.stepping import as_arrays, names_of, started
from gdviz.views import controls, room, script, texts
from gdviz.views.badge import Badge
from gdviz.views.controls import HyperparameterControls, Switches
from gdviz.views.curves import Curves
from gdviz.views.formula_field import FormulaField
from gdviz.views.group import GroupHeading
from gdviz.views.intermediate import Intermediate
from gdviz.views.page_state import PageState
from gdviz.views.pins import Pins
from gdviz.views.presets import Presets, Settings
from gdviz.widget import Widget

Column = Literal["controls", "surface", "charts", "more"]
"""A column of a page, by its name."""
When = tuple[ipywidgets.Dropdown, str | Sequence[str]]
"""A choice, and the name or names of the options for which something is there."""

View = TypeVar("View")
W = TypeVar("W", bound=ipywidgets.Widget)


def _declaring(make: Callable[..., W]) -> Callable[..., W]:
    """Return a method of `Page` that declares what a function of `controls` returns."""

    def declare(page: Page, name: str, *args: Any, **options: Any) -> W:
        declared = {key: options.pop(key) for key in ("column", "when", "needs_kernel") if key in options}
        return page.control(name, make(*args, **options), **declared)

    declare.__doc__ = f"Declare what `controls.{make.__name__}` returns as the control called `name`; see `control`."
    return declare


class Page(ipywidgets.VBox):
    """The page of a notebook: display it first, then declare cell by cell what it shows.

    A control, or a view that the reader edits, is declared once, with a name. From that follow its place in the page,
    the input of every link whose function has a parameter of this name, and the entry in the page's address.

    >>> from gdviz import views
    >>> page = views.Page()
    >>> rate = page.magnitude("rate", "Learning rate η", 0.01, 1, 0.25, "The length of a step")
    >>> half = page.view(views.Sentence("Half of it is {0}."), "charts", values="half")
    >>> link = page.link(lambda rate: {"half": rate[None] / 2})
    >>> half.values
    array([0.125])

    - `surface`, `controls`, `charts`: the three columns. Narrower pages stack the last two, and phones all, with the
      first one in view. With `chart_columns=2` the charts stand side by side where there is room;
    - `more`: a row beneath them, in which each child is a column, as many side by side as there is room for;
    - `notes`: above them, messages of links and of the address; empty where all is well;
    - `state`: the `PageState`; `badge`: the `Badge` of the last link; both below the controls;
    - `inputs`: name → (widget, trait), or a pytree of such pairs, which links take by this name;
    - `outputs`: name → the traits that show what links return by this name.
    """

    def __init__(self, chart_columns: int = 1) -> None:
        self.controls, self.surface, self.charts, self.notes = (ipywidgets.VBox() for _ in range(4))
        self.more = ipywidgets.Box()
        self.state, self.badge = PageState({}), Badge()
        self.inputs: dict[str, Any] = {}
        self.outputs: dict[str, list[Target]] = {}
        self._choices: dict[str, ipywidgets.Dropdown] = {}
        self._settings: dict[ipywidgets.Widget, list[dict[Target, Any]]] = {}
        grid = ipywidgets.Box([self.surface, self.controls, self.charts])
        super().__init__([self.notes, grid, self.more])
        columns = {name: getattr(self, name) for name in ("controls", "surface", "charts", "more", "notes")}
        for name, widget in ({"page": self, "grid": grid} | columns).items():
            widget.add_class(f"gdviz-{name}")
        if chart_columns > 1:
            grid.add_class("gdviz-wide")
        self.notes.children = [self.state.message]

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Return what shows it, and the room that an exported page leaves for it."""
        return super()._repr_mimebundle_(**options), {"gdviz": {"room": room.PAGE}}

    def add(self, widget: W, column: Column | ipywidgets.Box) -> W:
        """Show a widget in a column, or in a group, below those that are there, and return it."""
        box = column if isinstance(column, ipywidgets.Box) else getattr(self, column)
        # Single controls come before groups, and these two after everything else.
        last = [self.state, self.badge] if box is self.controls else []
        shown = [*(child for child in box.children if child not in last), widget]
        box.children = [*sorted(shown, key=_is_group), *last]
        return widget

    def group(self, column: Column, title: str = "", closed: bool = False) -> ipywidgets.VBox:
        """Return a new group in a column, which takes the place of a column where one is asked for.

        A `closed` one shows its title, by which the reader opens it; it says there whether its controls were changed.
        """
        box = ipywidgets.VBox()
        if closed:
            heading = GroupHeading(title, self.state)
            box.children, heading.box = [heading], box
            box.add_class("gdviz-group")
        elif title:
            box.children = [ipywidgets.HTML(f"<b>{html.escape(title)}</b>")]
        return self.add(box, column)

    # ---- Controls ----------------------------------------------------------------------------------

    def control(
        self,
        name: str,
        widget: W,
        column: Column | ipywidgets.Box = "controls",
        when: When | None = None,
        needs_kernel: bool = False,
    ) -> W:
        """Declare a widget of any kind as the control called `name`, and return it; links get its `index` or `value`.

        `choice`, `toggle`, `checkbox`, `whole_number`, `number` and `magnitude` make the widget, too, as the functions
        of the same name in `controls` do: `page.number(name, title, …)`, with the same options.

        - `when`: the options for which the control is there. For others it is hidden and has no entry in the address;
          every other option gives it its first value again;
        - `needs_kernel`: whether nothing follows it without Python: exported pages disable it and say why.

        Raises `ValueError` for a name that is declared already, and for unknown names of options in `when`.
        """
        target = widget, "index" if widget.has_trait("index") else "value"
        self._declare(name, target, {name: target}, when)
        if when is not None:
            display = ["" if there else "none" for there in _there(*when)]
            self.presets(when[0], [{target: getattr(*target), (widget.layout, "display"): how} for how in display])
        if needs_kernel:
            self.need_kernel(widget)
        return self.add(widget, column)

    choice = _declaring(controls.choice)
    toggle = _declaring(controls.toggle)
    checkbox = _declaring(controls.checkbox)
    whole_number = _declaring(controls.whole_number)
    number = _declaring(controls.number)
    magnitude = _declaring(controls.magnitude)

    def hyperparameters(
        self,
        name: str,
        title: str,
        catalog: Mapping[str, Any],
        tooltip: str,
        prefix: str = "",
        all_entries: bool = False,
        learning_rates: Mapping[str, float] | None = None,
        value: str | None = None,
        column: Column | ipywidgets.Box = "controls",
        rates: Column | ipywidgets.Box | None = None,
    ) -> HyperparameterControls:
        """Declare the choice of an optimizer or a schedule, and the hyperparameters of each.

        Links get the index of the choice as `name` and a list of dictionaries, one for each entry of the catalog, as
        `{prefix}hyperparameters`. Each entry has its own values, and begins with its own one of `learning_rates`. The
        address has those of the chosen entry, as `{prefix}{hyperparameter}`, and those of other entries that the reader
        has changed, as `{prefix}{entry}.{hyperparameter}`; with `all_entries` those of all entries, as
        `{prefix}{entry}.{hyperparameter}`. `value` is the name that is chosen at first, by default the first one. The
        sliders of the learning rates stand below the choice, or where `rates` says.
        """
        panel = HyperparameterControls(title, catalog, tooltip, learning_rates, value)
        self._declare(name, (panel.choice, "index"), {name: (panel.choice, "index")})
        self._declare(f"{prefix}hyperparameters", panel.inputs, panel.entries(prefix, all_entries))
        self._choices[f"{prefix}hyperparameters"] = panel.choice
        if rates is not None:
            panel.children = [child for child in panel.children if child is not panel.rates]
            self.add(panel.rates, rates)
        return self.add(panel, column)

    def switches(
        self,
        name: str,
        title: str,
        catalog: Mapping[str, Any],
        tooltip: str,
        on: Sequence[str] = (),
        column: Column | ipywidgets.Box = "controls",
    ) -> Switches:
        """Declare a row of buttons for the entries of a catalog, each pressed or not; those in `on` are at first.

        Links get a dictionary as `name`, with a bool for each entry. The address has each under the entry's name.
        """
        row = Switches(title, catalog, tooltip, on)
        self._declare(name, row.inputs, row.inputs)
        return self.add(row, column)

    def formula(
        self,
        name: str,
        title: str,
        value: str,
        tooltip: str,
        variables: Sequence[str] = VARIABLES,
        column: Column | ipywidgets.Box = "controls",
        when: When | None = None,
        **parameters: float,
    ) -> FormulaField:
        """Declare a formula that the reader types; `parameters` are the values of its letters that are no variables.

        Links get a `Formula` as `name`. The address has its text as `name`, and the values of its letters as
        `{name}_parameters`. With `when`, it is there for these options alone; others leave it as it is.
        """
        field = FormulaField(value, parameters, variables, description=title, tooltip=tooltip)
        entries = {name: (field, "value"), f"{name}_parameters": (field, "parameters")}
        self._declare(name, field.inputs, entries, when)
        if when is not None:
            self.presets(when[0], [{(field.layout, "display"): "" if there else "none"} for there in _there(*when)])
        return self.add(field, column)

    def scale(self, name: str, title: str, curves: Curves, **options: Any) -> ipywidgets.ToggleButtons:
        """Declare the choice of a linear or a logarithmic axis for curves."""
        buttons = self.toggle(name, title, ["linear", "log"], texts.LOG_TOOLTIP, **options)
        self.presets(buttons, [{(curves, "log"): log} for log in (False, True)])
        return buttons

    def presets(self, choice: ipywidgets.Widget, settings: Sequence[Settings]) -> None:
        """Let every option of a choice set traits of widgets, besides those that it sets already; see `Presets`."""
        before = self._settings.get(choice, [{}] * len(settings))
        together = [{**old, **new} for old, new in zip(before, settings, strict=True)]
        Presets(choice, together)
        self._settings[choice] = together

    def need_kernel(self, *widgets: ipywidgets.Widget) -> None:
        """Say that nothing follows these widgets without Python: exported pages disable them and say why."""
        for part in (self.state, self.badge):
            part.needs_kernel = [*part.needs_kernel, *widgets]

    # ---- Views -------------------------------------------------------------------------------------

    def view(
        self,
        view: View,
        column: Column | ipywidgets.Box,
        *,
        when: When | None = None,
        **names: str,
    ) -> View:
        """Show a view in a column, and return it; what it takes and what the reader edits in it take part in links.

        A view has `outputs`, the traits that show results of links by their names, and `inputs`, those that the reader
        edits. `names` says the outputs instead, trait=name of the result: `page.view(curves, "charts", y="losses")`.
        Its inputs have entries in the address, and so have its `entries`, which no link takes, or which stand for the
        input of the same name; with `when`, only for these options. Links of its own, which a view may have in `links`,
        report their errors in the notes.
        """
        outputs = {name: (view, trait) for trait, name in names.items()} or getattr(view, "outputs", {})
        for name, targets in outputs.items():
            self.outputs.setdefault(name, []).extend(targets if isinstance(targets, list) else [targets])
        own = getattr(view, "entries", {})
        for name, targets in getattr(view, "inputs", {}).items():
            entries = targets if isinstance(targets, dict) else {name: targets}
            self._declare(name, targets, {} if name in own else entries, when)
        self._declare_entries(own, when)
        self.notes.children = [*self.notes.children, *getattr(view, "links", ())]
        # Some views, such as `Field`, are shown in a box together with what lies beneath them.
        box = getattr(view, "box", None)
        self.add(box if isinstance(box, ipywidgets.Widget) else view, column)
        return view

    def pins(
        self,
        *views: Widget,
        problem: Sequence[str] = (),
        names: Sequence[str] = (),
        apart_from: Sequence[str] = (),
        column: Column | ipywidgets.Box = "charts",
        **options: Any,
    ) -> Pins:
        """Let the reader pin runs, which these views then show beside the present one; see `Pins` for `options`.

        `problem` names the declared inputs that say what is minimised, `names` those of which a pin gets its name.
        `apart_from` are entries of these inputs in the address that do not say it, such as a start.
        """
        entries = [name for name in self._entries_of(problem) if name not in apart_from]
        listed = {"problem": entries, "named": self._entries_of(names)}
        return self.view(Pins(self.state, views, **listed, **options), column)

    def _entries_of(self, names: Sequence[str]) -> list[str]:
        """Return the names of the entries in the address that stand for declared inputs."""
        targets = jax.tree.leaves([self.inputs[name] for name in names], is_leaf=is_target)
        widgets = {target[0] for target in targets}

        def widgets_of(entry: dict[str, Any]) -> set[ipywidgets.Widget]:
            return {target["widget"] for target in entry.get("targets", {"": entry}).values()}

        return [entry["name"] for entry in self.state.entries if widgets & widgets_of(entry)]

    def intermediate(self, name: str) -> Intermediate:
        """Declare a matrix that one link returns by this name and others take, and that no view shows."""
        matrix = Intermediate()
        self.outputs.setdefault(name, []).append((matrix, "value"))
        return matrix

    # ---- What the reader takes along ---------------------------------------------------------------

    def csv(
        self, series: tuple[str, Sequence[str], Target] | None = None, **columns: Target | tuple[Target, Any]
    ) -> None:
        """Declare the columns of the CSV file of the run, arrays of views by the names of their columns.

        The first column counts, shape (1, n) like the others, or (1, n, m) for m columns with the names that follow the
        target: a list of names, or a trait that holds them; (m, n) gives as many columns, too. With `series`, the
        heading and the names of k series and the trait that says which of them are shown, arrays have k rows in place
        of 1, and the file has the series one below the other.
        """
        described = []
        for name, column in columns.items():
            target, names = (column, [name]) if is_target(column) else column
            described.append({"array": list(target), "names": list(names)})
        of_series = None if series is None else dict(zip(("name", "names", "shown"), map(_listed, series), strict=True))
        self.state.csv = {"columns": described, "series": of_series}

    def script(
        self,
        *lines: str,
        when: When | tuple[str, str | Sequence[str]] | None = None,
        each: Mapping[str, Any] | None = None,
    ) -> None:
        """Add lines to the Python script of what the page shows, which its button "Copy as Python" copies.

        `$name` in a line stands for what links get by this name, as the page shows it: for a control its value, for a
        choice the name of the option in quotes, for a formula the arguments of `gdviz.formula`, for hyperparameters
        those of the chosen entry as keyword arguments, for switches the names of those that are on. `$points.x` and
        `$points.y` are those of an editor's training points, `$points.slots_x` and so on those of all its slots.

        - `when`: a choice, or the name by which it is declared, and the options for which the lines are there;
        - `each`: what repeats the lines, see `gdviz.views.script.each_shown`.

        Raises `ValueError` for a name that is not declared.

        >>> from gdviz import views
        >>> page = views.Page()
        >>> rate = page.number("rate", "Learning rate η", 0, 1, 0.5, "The length of a step")
        >>> page.script("import optax", "optimizer = optax.sgd($rate)")
        """
        known, condition = self._known(), None
        holes: dict[str, Any] = {}
        for name in dict.fromkeys(hole.partition(".")[0] for hole in script.holes_in(lines)):
            if name in known:
                holes |= script.described(name, known[name], self._choices.get(name))
        if when is not None:
            choice: Any = self.inputs[when[0]][0] if isinstance(when[0], str) else when[0]
            condition = choice, [index for index, is_there in enumerate(_there(choice, when[1])) if is_there]
        self.state.script = [*self.state.script, script.part(lines, holes, condition, each)]

    # ---- Links -------------------------------------------------------------------------------------

    def link(
        self,
        function: Callable[..., Any],
        outputs: Mapping[str, Target | list[Target]] | None = None,
        inputs: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> Link:
        """Link what is declared through a JAX function, see `jaxlink`; `options` are further arguments of it.

        The inputs are those called as the parameters of the function (and of `start` and `edit`): controls, what the
        reader edits in views, or else what a view shows of the results of other links. The outputs are what views show
        of the results. `inputs` and `outputs`, in the form of `jaxlink`, come before what is declared.

        Raises `ValueError` for a parameter that is not declared, and where no view takes anything of what is returned.
        """
        known = self._known() | dict(inputs or {})
        start, edit, what = options.get("start"), options.get("edit"), getattr(function, "__name__", "the function")
        wanted = names_of(function)[0 if start is None else 1 :]
        wanted += names_of(start) if callable(start) else []
        wanted += names_of(edit)[1:] if edit else []
        for name in wanted:
            if name not in known:
                raise ValueError(f"{what} takes {name!r}, which is not declared; declared names: {', '.join(known)}")
        taken = {name: known[name] for name in wanted}
        traced = _traced_once(function)
        if outputs is None:
            outputs = {name: self.outputs[name] for name in _returned(traced, taken, start, self.outputs)}
            if not outputs:
                takes = ", ".join(self.outputs) or "nothing"
                raise ValueError(f"no view takes any output of {what}; the views take: {takes}")
        link = jaxlink(traced, taken, outputs, **options)
        # A link that is closed, or was replaced by this one, has nothing more to say.
        notes = [note for note in self.notes.children if note.comm is not None]
        self.notes.children = [*notes, link]
        self.badge.link = link
        if self.badge not in self.controls.children:
            self.controls.children = [*self.controls.children, self.badge]
        return link

    def values(self, name: str) -> Any:
        """Return what links get by this name at present, an input or what a view shows, as arrays.

        >>> from gdviz import views
        >>> page = views.Page()
        >>> rate = page.number("rate", "Learning rate η", 0, 1, 0.5, "The length of a step")
        >>> page.values("rate")
        array(0.5)
        """
        return _present(self._known()[name])

    def _known(self) -> dict[str, Any]:
        """Return what links may take: what views show of results, and the inputs, which come before."""
        return {name: targets[0] for name, targets in self.outputs.items()} | self.inputs

    def unlink(self, links: list[Link]) -> None:
        """Close links, and empty the list."""
        while links:
            links.pop().close()
        self.notes.children = [note for note in self.notes.children if note.comm is not None]

    def _declare(self, name: str, target: Any, entries: Mapping[str, Any], when: When | None = None) -> None:
        """Declare an input of links, and its entries in the address."""
        if name in self.inputs:
            raise ValueError(f"{name!r} is declared twice")
        self._declare_entries(entries, when)
        self.inputs[name] = target

    def _declare_entries(self, entries: Mapping[str, Any], when: When | None) -> None:
        """Declare entries in the address."""
        if when is not None:
            there = [index for index, is_there in enumerate(_there(*when)) if is_there]
            entries = {name: (when[0], dict.fromkeys(there, target)) for name, target in entries.items()}
        self.state.add(entries)


def _is_group(widget: ipywidgets.Widget) -> bool:
    """Return whether a widget is a group that opens and closes."""
    return isinstance(widget, ipywidgets.Box) and isinstance(next(iter(widget.children), None), GroupHeading)


def _there(choice: ipywidgets.Dropdown, names: str | Sequence[str]) -> list[bool]:
    """Return for each option of a choice whether its name is among these."""
    options, wanted = [name for _, name in choice.options], [names] if isinstance(names, str) else list(names)
    for name in wanted:
        if name not in options:
            known = ", ".join(options)
            raise ValueError(f"when names {name!r}, which is not an option of {choice.description}; options: {known}")
    return [name in wanted for name in options]


def _traced_once(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the same function, traced once for all callers; of its inputs, it gets those that it names."""
    names = names_of(function)

    # A new function each time: what the notebook's function refers to may have changed since it was last traced.
    @functools.wraps(function)
    def call(*state: Any, **inputs: Any) -> Any:
        return function(*state, **{name: value for name, value in inputs.items() if name in names})

    return jax.jit(call)


def _listed(value: str | Sequence[Any]) -> str | list[Any]:
    return value if isinstance(value, str) else list(value)


def _present(targets: Any) -> Any:
    """Return the values of a pytree of targets, as arrays."""
    return jax.tree.map(lambda target: np.asarray(getattr(*target)), targets, is_leaf=is_target)


def _returned(function: Callable[..., Any], inputs: Mapping[str, Any], start: Any, known: Iterable[str]) -> list[str]:
    """Return which of the known names a function's result has, for inputs as they are now."""
    values = _present(dict(inputs))
    found: list[str] = []

    def look(**inputs: Any) -> None:
        if start is None:
            result = function(**inputs)
        else:
            first = started(start, inputs) if callable(start) else as_arrays(start)
            _, result = function(first, **inputs)
        get = result.get if isinstance(result, Mapping) else functools.partial(getattr, result)
        found.extend(name for name in known if get(name, None) is not None)

    jax.eval_shape(look, **values)
    return found
