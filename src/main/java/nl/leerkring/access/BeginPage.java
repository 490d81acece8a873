package nl.leerkring.access;

import nl.leerkring.audience.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the one-time link: the first administrator chooses a name, an address and a password. */
@Controller
class BeginPage {

    private final FirstAdministrator first;

    BeginPage(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/beginnen/{token}")
    String show(@PathVariable String token) {
        require(token);
        return "access/begin";
    }

    @PostMapping("/beginnen/{token}")
    String register(
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String password,
            Model model) {
        require(token);
        try {
            first.register(token, new NewAccount(name, EmailAddress.of(email), password, "nl", true));
            return "redirect:" + AccessConfiguration.SIGN_IN + "?nieuw";
        } catch (IllegalArgumentException refused) {
            model.addAttribute("name", name).addAttribute("email", email).addAttribute("refused", true);
            return "access/begin";
        }
    }

    private void require(String token) {
        if (!first.knows(token)) {
            throw new NotFound("no such link");
        }
    }
}
