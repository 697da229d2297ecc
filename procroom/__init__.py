"""procroom: the desktop assistant of the interventional pain procedure room."""
