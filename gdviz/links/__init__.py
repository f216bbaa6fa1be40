"""Links between traits of widgets: what `jaxlink` returns, and what that needs."""
