package nl.leerkring.groups;

import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cycles of a group and what they want answered: what those who guide the group plan. */
@Service
@Transactional
public class PlanningCycles {

    private final Cycles cycles;
    private final GuidingQuestions questions;
    private final PlansForChange plans;
    private final PlansToRead toRead;

    PlanningCycles(Cycles cycles, GuidingQuestions questions, PlansForChange plans, PlansToRead toRead) {
        this.cycles = cycles;
        this.questions = questions;
        this.plans = plans;
        this.toRead = toRead;
    }

    /** Begins a cycle. */
    public CycleId begin(GroupId group, CyclePlan plan, Reader by) {
        by.requireGuideOf(group);
        return cycles.save(new Cycle(group, plan)).id();
    }

    /** What is planned of a cycle now, for correcting it. */
    @Transactional(readOnly = true)
    public Versioned<CyclePlan> plan(CycleId id, Reader by) {
        return toRead.cycle(id, by).plan();
    }

    /** Corrects a cycle; {@code basedOn} is the version that was on screen. Its meetings stay when they were. */
    public void correct(CycleId id, long basedOn, CyclePlan plan, Reader by) {
        plans.cycle(id, by).correct(basedOn, plan);
    }

    /**
     * Adds a guiding question to a cycle.
     *
     * @throws Taken when another question of the cycle has this number
     */
    public QuestionId ask(CycleId cycle, QuestionWording wording, Reader by) {
        plans.cycle(cycle, by);
        requireFree(cycle, wording.number(), null);
        return questions.save(new GuidingQuestion(cycle, wording)).id();
    }

    /** How a guiding question is worded now, for wording it anew. */
    @Transactional(readOnly = true)
    public Versioned<QuestionWording> wording(QuestionId id, Reader by) {
        return toRead.question(id, by).wording();
    }

    /**
     * Words a guiding question anew; {@code basedOn} is the version that was on screen.
     *
     * @throws Taken when another question of the cycle has this number
     */
    public void reword(QuestionId id, long basedOn, QuestionWording wording, Reader by) {
        var question = plans.question(id, by);
        requireFree(question.cycle(), wording.number(), id);
        question.reword(basedOn, wording);
    }

    private void requireFree(CycleId cycle, int number, @Nullable QuestionId except) {
        if (questions.findByCycleAndNumber(cycle, number).stream()
                .anyMatch(other -> !other.id().equals(except))) {
            throw new Taken("question number " + number);
        }
    }
}
