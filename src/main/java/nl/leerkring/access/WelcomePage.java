package nl.leerkring.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.audience.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind the link of somebody who was let in: they choose a password. Looking at it uses nothing up, since chat
 * programs look at every link people send. It keeps no session: who holds the link needs no other proof.
 */
@Controller
class WelcomePage {

    private final LinkDesk links;

    WelcomePage(LinkDesk links) {
        this.links = links;
    }

    @GetMapping(LinkDesk.PATH + "{token}")
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        return form(token, Optional.empty(), response, model);
    }

    @PostMapping(LinkDesk.PATH + "{token}")
    String choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            Locale language,
            HttpServletResponse response,
            Model model) {
        var problem = ChosenPassword.problem(password);
        if (problem.isPresent() || links.behind(token).isEmpty()) {
            return form(token, problem, response, model);
        }
        links.choose(token, password);
        return "redirect:" + SignInPage.saying("wachtwoord", language);
    }

    /** An old, a used and an invented link get the same page: it says whom to ask. */
    private String form(String token, Optional<String> problem, HttpServletResponse response, Model model) {
        var account = links.behind(token);
        if (account.isEmpty()) {
            return gone(response);
        }
        model.addAttribute("address", LinkDesk.PATH + token)
                .addAttribute("name", account.get().name())
                .addAttribute("email", account.get().email())
                .addAttribute("problem", problem.orElse(null));
        return "access/welcome";
    }

    /** Also for who comes second when the same link is used twice at the same moment. */
    @ExceptionHandler({NotFound.class, OptimisticLockingFailureException.class})
    String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "access/welcome-gone";
    }
}
