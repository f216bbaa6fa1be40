"""The error for what cannot be compiled."""


class UnsupportedError(NotImplementedError):
    """A function contains something that has no rule; the message names it, its types and the user's line."""
