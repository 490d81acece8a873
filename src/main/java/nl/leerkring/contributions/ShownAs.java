package nl.leerkring.contributions;

/** How the author chose to be shown, per contribution. With {@link #NOTHING} nobody is stored anywhere. */
public enum ShownAs {
    NAME,
    ROLE,
    NOTHING
}
