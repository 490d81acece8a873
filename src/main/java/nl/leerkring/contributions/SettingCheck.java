package nl.leerkring.contributions;

import java.util.Objects;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.groups.ReadingGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a setting whose parts do not belong together, such as a meeting of another group. */
@Component
class SettingCheck {

    private final ReadingGroups groups;

    SettingCheck(ReadingGroups groups) {
        this.groups = groups;
    }

    void require(Setting setting, Reader by) {
        var cycle = setting.cycle();
        if (cycle != null) {
            same("cycle", groups.cycle(cycle, by).group(), setting.group());
        }
        if (setting.meeting() != null) {
            same("meeting", groups.meeting(setting.meeting(), by).cycle(), cycle);
        }
        if (setting.question() != null) {
            same("question", groups.question(setting.question(), by).cycle(), cycle);
        }
    }

    private static void same(String part, Object owner, @Nullable Object wanted) {
        if (!Objects.equals(owner, wanted)) {
            throw new NotFound("the " + part + " belongs to " + owner + ", not to " + wanted);
        }
    }
}
