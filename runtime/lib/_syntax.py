"""What compile() asks of module _ast."""


@native
def register(base, to_nodes, from_nodes, /) -> None:
    """The class of all nodes; a function that makes nodes of the evaluator's trees; one that makes such a tree of a node, for a mode."""
