package nl.leerkring.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.access.SamplePeople.SamplePerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people come in: a plain form that works without script, and in sample mode the sample people. */
@Controller
class SignInPage {

    private final Optional<SamplePeople> sample;
    private final UserDetailsService accounts;
    private final SecurityContextRepository contexts;

    SignInPage(ObjectProvider<SamplePeople> sample, UserDetailsService accounts, SecurityContextRepository contexts) {
        this.sample = Optional.ofNullable(sample.getIfAvailable());
        this.accounts = accounts;
        this.contexts = contexts;
    }

    @GetMapping(AccessConfiguration.SIGN_IN)
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("samplePeople", samplePeople())
                .addAttribute("email", BackToSignIn.typed(request))
                .addAttribute("tooOften", says(request, "wacht"))
                .addAttribute("failed", says(request, "fout") || says(request, "wacht"))
                .addAttribute("signedOut", says(request, "uit"))
                .addAttribute("accountMade", says(request, "nieuw"))
                .addAttribute("passwordChosen", says(request, "wachtwoord"));
        return "access/sign-in";
    }

    private static boolean says(HttpServletRequest request, String note) {
        return request.getParameter(note) != null;
    }

    /** The address of this page with a note on it, in the language people were reading. */
    static String saying(String note, Locale language) {
        var english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return AccessConfiguration.SIGN_IN + "?" + note + (english ? "&taal=en" : "");
    }

    /** Signs in as a sample person; there is no such address when the sample is off. */
    @PostMapping(AccessConfiguration.SIGN_IN + "/voorbeeld")
    String signInAs(
            @RequestParam String email, Locale language, HttpServletRequest request, HttpServletResponse response) {
        if (samplePeople().stream().noneMatch(person -> person.email().equals(email))) {
            return "redirect:" + saying("fout", language);
        }
        var target = Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response));
        request.getSession();
        request.changeSessionId(); // nobody rides along on a session they made before
        remember(accounts.loadUserByUsername(email), request, response);
        return "redirect:" + target.map(saved -> saved.getRedirectUrl()).orElse("/app/");
    }

    private List<SamplePerson> samplePeople() {
        return sample.map(SamplePeople::all).orElse(List.of());
    }

    private void remember(
            org.springframework.security.core.userdetails.UserDetails person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        contexts.saveContext(context, request, response);
    }
}
