package org.quarterboard.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port that the portal will listen on, looked at before anything slow is started. */
final class ListeningPort {

    private ListeningPort() {}

    /**
     * @param wanted a port number; 0 for any free one
     * @throws EmbeddedDatabaseException with one clear line if it cannot be had
     */
    static int choose(String address, String wanted) {
        if (!wanted.matches("\\d{1,5}") || Integer.parseInt(wanted) > 65_535) {
            throw new EmbeddedDatabaseException("QUARTERBOARD_PORT is not a port number: " + wanted);
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), Integer.parseInt(wanted)));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "Port " + wanted + " on " + address + " is taken or not allowed (" + e.getMessage()
                            + "). Set QUARTERBOARD_PORT to another one; 0 takes any that is free.",
                    e);
        }
    }
}
