package nl.leerkring.network;

/** Something of this kind has this name, or this address, already. */
public class NameTaken extends RuntimeException {

    public NameTaken(String name) {
        super("there is one already called " + name);
    }
}
