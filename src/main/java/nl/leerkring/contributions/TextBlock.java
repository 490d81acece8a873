package nl.leerkring.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of plain text as its writer meant it: one paragraph, or the items of a list written with dashes. */
public record TextBlock(boolean list, List<String> lines) {

    private static final Pattern DASH = Pattern.compile("^\\s*[-–•*]\\s+");

    /** Reads a text: an empty line begins a new stretch, and so does the change from sentences to dashes. */
    public static List<TextBlock> of(String text) {
        var blocks = new ArrayList<TextBlock>();
        for (var stretch : text.split("\\n\\s*\\n")) {
            read(stretch, blocks);
        }
        return List.copyOf(blocks);
    }

    private static void read(String stretch, List<TextBlock> blocks) {
        var open = new ArrayList<String>();
        for (var line : stretch.split("\\n")) {
            var dash = DASH.matcher(line);
            if (dash.find()) {
                open.add(line.substring(dash.end()));
            } else if (!line.isBlank()) {
                close(open, blocks);
                blocks.add(new TextBlock(false, List.of(line)));
            }
        }
        close(open, blocks);
    }

    private static void close(List<String> open, List<TextBlock> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(true, List.copyOf(open)));
            open.clear();
        }
    }
}
