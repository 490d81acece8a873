package nl.leerkring.interchange;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says what no orderly client would: line by line, and no more than was meant. */
final class Wire {

    private static final int PATIENCE_MS = 20_000;

    private Wire() {}

    /** The whole answer to a question that begins with this line and has no more than a host. */
    static String ask(int port, String firstLine) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            send(socket, firstLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends this and hangs up, as when the signal drops. */
    static void sayAndHangUp(int port, String words) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, words);
        }
    }

    private static void send(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
