package nl.leerkring.ui;

/** Leads an entry of the menu on from where somebody stands; brought by the module of that entry. */
public interface MenuDirection {

    /** The address of the entry, as its navigation class has it. */
    String path();

    /** Where the entry leads to from this address of the workplace. */
    String from(String here);
}
