package org.quarterboard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the portal. Settings come from environment variables; see the table in the README. */
@SpringBootApplication
@Modulithic(
        systemName = "Quarterboard",
        sharedModules = {"shared", "security"})
public class Quarterboard {

    public static void main(String[] args) {
        try {
            SpringApplication.run(Quarterboard.class, args);
        } catch (RuntimeException e) {
            // Spring has said why. A library's thread may outlive a start that was refused; the process must not.
            System.exit(1);
        }
    }
}
