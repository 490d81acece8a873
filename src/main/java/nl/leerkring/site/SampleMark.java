package nl.leerkring.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every public page, error pages included, whether it has to say that this is the sample. */
@ControllerAdvice
class SampleMark {

    private final boolean sample;

    SampleMark(@Value("${leerkring.sample}") boolean sample) {
        this.sample = sample;
    }

    @ModelAttribute("sample")
    boolean sample() {
        return sample;
    }
}
