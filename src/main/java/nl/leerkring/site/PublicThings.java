package nl.leerkring.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.WhatBecame;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.TextBlock;
import nl.leerkring.editions.EditionId;
import nl.leerkring.editions.ReadingEditions;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.ReadingFindings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of what is public: a contribution, a finding, an edition, each leading to what came of it. What is not public
 * is not there.
 */
@Controller
class PublicThings {

    private final ReadingContributions contributions;
    private final ReadingFindings findings;
    private final ReadingEditions editions;
    private final WhatBecame became;

    PublicThings(
            ReadingContributions contributions, ReadingFindings findings, ReadingEditions editions, WhatBecame became) {
        this.contributions = contributions;
        this.findings = findings;
        this.editions = editions;
        this.became = became;
    }

    @GetMapping({"/bijdragen/{id}", "/en/bijdragen/{id}"})
    String contribution(@PathVariable UUID id, Locale locale, Model model) {
        var page = contributions.read(new ContributionId(id), Reader.visitor());
        model.addAttribute("page", page).addAttribute("text", TextBlock.of(page.text()));
        return show(Ref.contribution(id), "bijdragen/" + id, locale, model, "site/contribution");
    }

    @GetMapping({"/bevindingen/{id}", "/en/bevindingen/{id}"})
    String finding(@PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("page", findings.read(new FindingId(id), Reader.visitor()));
        return show(Ref.finding(id), "bevindingen/" + id, locale, model, "site/finding");
    }

    @GetMapping({"/opbrengsten/{id}", "/en/opbrengsten/{id}"})
    String edition(@PathVariable UUID id, Locale locale, Model model) {
        var page = editions.read(new EditionId(id), Reader.visitor());
        model.addAttribute("page", page)
                .addAttribute("kinds", FindingKind.values())
                .addAttribute("introduction", TextBlock.of(page.content().introduction()));
        return show(Ref.edition(id), "opbrengsten/" + id, locale, model, "site/edition");
    }

    private String show(Ref thing, String path, Locale locale, Model model, String template) {
        var steps = became.of(Set.of(thing), Reader.visitor()).getOrDefault(thing, List.of());
        model.addAttribute("steps", steps).addAttribute("days", new Days(locale));
        Face.of(locale).show(path, model);
        return template;
    }
}
