package nl.leerkring.groups;

/** Another thing has this address or number already; the form says so beside the field. */
public class Taken extends RuntimeException {

    Taken(String what) {
        super(what + " is taken");
    }
}
