"""Text set into boxes: broken into lines, spaced, upright and vertical."""
