package nl.leerkring.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Service;

/** Answers "wat is ermee gebeurd": everything that came of a thing, however many links further. */
@Service
public class WhatBecame {

    private final List<NextSteps> modules;

    WhatBecame(List<NextSteps> modules) {
        this.modules = modules;
    }

    /** For every thing the steps that followed, oldest first, through all later links; a thing without any is left out. */
    public Map<Ref, List<Step>> of(Set<Ref> things, Reader reader) {
        var next = new HashMap<Ref, List<Step>>();
        var asked = new HashSet<Ref>();
        var toAsk = Set.copyOf(things);
        while (!toAsk.isEmpty()) {
            asked.addAll(toAsk);
            toAsk = ask(toAsk, reader, next).filter(ref -> !asked.contains(ref)).collect(Collectors.toSet());
        }
        return things.stream()
                .filter(next::containsKey)
                .collect(Collectors.toMap(thing -> thing, thing -> walk(thing, next)));
    }

    private Stream<Ref> ask(Set<Ref> things, Reader reader, Map<Ref, List<Step>> next) {
        var found = new HashSet<Ref>();
        for (var module : modules) {
            module.after(things, reader).forEach((thing, steps) -> {
                next.computeIfAbsent(thing, none -> new ArrayList<>()).addAll(steps);
                steps.forEach(step -> found.add(step.to()));
            });
        }
        return found.stream();
    }

    private static List<Step> walk(Ref thing, Map<Ref, List<Step>> next) {
        var steps = new LinkedHashSet<Step>();
        var path = new HashSet<Ref>();
        collect(thing, next, steps, path);
        return steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }

    private static void collect(Ref thing, Map<Ref, List<Step>> next, Set<Step> steps, Set<Ref> path) {
        if (!path.add(thing)) {
            return;
        }
        for (var step : next.getOrDefault(thing, List.of())) {
            steps.add(step);
            collect(step.to(), next, steps, path);
        }
    }
}
