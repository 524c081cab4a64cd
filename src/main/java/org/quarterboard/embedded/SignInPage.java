package org.quarterboard.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The first page that anyone sees, asked for once. */
final class SignInPage {

    private SignInPage() {}

    static void visit(String address, int port) {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://" + address + ":" + port + "/login"))
                    .build();
            client.send(page, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The sign-in page did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
