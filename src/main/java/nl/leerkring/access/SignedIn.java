package nl.leerkring.access;

import java.util.Collection;
import java.util.List;
import nl.leerkring.audience.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What Spring Security remembers of somebody who signed in: no rights, those are looked up each time. */
record SignedIn(PersonId person, String email, String passwordHash, boolean enabled) implements UserDetails {

    static SignedIn of(Account account) {
        return new SignedIn(account.id(), account.email(), account.passwordHash(), account.isEnabled());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public String toString() {
        return "SignedIn[" + person + "]";
    }
}
