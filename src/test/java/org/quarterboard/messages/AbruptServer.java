package org.quarterboard.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes messages as it should, and resets the connection instead of answering QUIT. */
final class AbruptServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String unknown;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param unknown an address that it refuses; none if empty */
    AbruptServer(String unknown) throws IOException {
        this.unknown = unknown;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The addressee of each message taken. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                talk(connection);
            } catch (IOException e) {
                // The test is over, or the sender has gone.
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = connection.getOutputStream();
        say(out, "220 here");
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("QUIT")) {
                connection.setSoLinger(true, 0);
                return;
            }
            if (command.startsWith("RCPT")) {
                to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                say(out, to.equals(unknown) ? "550 no such mailbox" : "250 fine");
            } else if (command.startsWith("DATA")) {
                say(out, "354 go on");
                String part = in.readLine();
                while (part != null && !".".equals(part)) {
                    part = in.readLine();
                }
                taken.add(to);
                say(out, "250 taken");
            } else {
                say(out, "250 fine");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
