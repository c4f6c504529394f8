"""What a new model means for the callers of the package: the semantic difference of two slices. Pure, and no layout."""
