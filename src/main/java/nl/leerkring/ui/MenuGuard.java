package nl.leerkring.ui;

/** Keeps an entry of the menu from whoever it would lead nowhere; brought by the module of that entry. */
public interface MenuGuard {

    /** The address of the entry, as its navigation class has it. */
    String path();

    /** Whether there is something behind it for who is signed in. */
    boolean opens();
}
