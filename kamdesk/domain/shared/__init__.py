"""What every concern speaks with: errors, words for people, progress, refusals, search hits."""
