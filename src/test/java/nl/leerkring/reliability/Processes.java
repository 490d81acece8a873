package nl.leerkring.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the application in a process of its own, on a folder of its own. */
final class Processes {

    private Processes() {}

    static Process start(Class<?> program, Path home, boolean sample, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", // it starts and stops; there is nothing to warm up for
                "-Dvaadin.productionMode=true",
                "-Dserver.port=0",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LEERKRING_HOME", home.toString());
        builder.environment().put("LEERKRING_SAMPLE", String.valueOf(sample));
        return builder.start();
    }
}
