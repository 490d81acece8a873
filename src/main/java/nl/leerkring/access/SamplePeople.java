package nl.leerkring.access;

import java.util.List;

/** The invented people as whom anybody may look around with one click; only the sample provides them. */
public interface SamplePeople {

    List<SamplePerson> all();

    /** One of them: the address to sign in with, the name, and a sentence on what they come for. */
    record SamplePerson(String email, String name, String comesFor) {}
}
