package io.hexline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the details of a defect are kept, for those who mend it: nobody else can read them. */
final class DefectFile {

    private static final String REPORT = "Please report it, with the command that you gave";

    private DefectFile() {}

    /** What to do about the defect. */
    static String next(Exception defect) {
        try {
            Path file = Files.createTempFile("hexline-defect-", ".txt");
            try (PrintWriter details = new PrintWriter(Files.newBufferedWriter(file))) {
                defect.printStackTrace(details);
            }
            return REPORT + " and with this file: " + file;
        } catch (IOException noRoom) {
            return REPORT + ".";
        }
    }
}
