package nl.leerkring.interchange;

/** More was sent than one contribution can hold. */
class TooLarge extends RuntimeException {}
