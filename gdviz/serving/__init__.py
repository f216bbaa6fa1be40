"""Serving the notebooks: the Voilà template with its landing page."""
