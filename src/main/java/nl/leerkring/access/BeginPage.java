package nl.leerkring.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    private static final int LONGEST_NAME = 100;

    private final FirstAdministrator first;

    BeginPage(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/beginnen/{token}")
    String show(@PathVariable String token, Model model) {
        require(token);
        return form(token, Map.of(), model);
    }

    @PostMapping("/beginnen/{token}")
    String register(
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String password,
            Locale language,
            Model model) {
        require(token);
        var wrong = wrong(name, email, password);
        if (!wrong.isEmpty()) {
            model.addAttribute("name", name).addAttribute("email", email);
            return form(token, wrong, model);
        }
        first.register(
                token, new NewAccount(name.strip(), EmailAddress.of(email), password, language.getLanguage(), true));
        return "redirect:" + SignInPage.saying("nieuw", language);
    }

    private static String form(String token, Map<String, String> wrong, Model model) {
        model.addAttribute("address", "/beginnen/" + token).addAttribute("wrong", wrong);
        return "access/begin";
    }

    /** Per field the key of the sentence that stands beside it. */
    private static Map<String, String> wrong(String name, String email, String password) {
        var wrong = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            wrong.put("name", "access.BeginPage.nameMissing");
        } else if (name.strip().length() > LONGEST_NAME) {
            wrong.put("name", "access.BeginPage.nameTooLong");
        }
        if (!isEmailAddress(email)) {
            wrong.put("email", "access.BeginPage.emailWrong");
        }
        ChosenPassword.problem(password).ifPresent(problem -> wrong.put("password", problem));
        return wrong;
    }

    private static boolean isEmailAddress(String typed) {
        try {
            EmailAddress.of(typed);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private void require(String token) {
        if (!first.knows(token)) {
            throw new NotFound("no such link");
        }
    }
}
