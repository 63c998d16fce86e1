package io.hexline.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why a file cannot be read or written. */
public final class FileTrouble {

    private FileTrouble() {}

    public static String reading(Path file, IOException wrong) {
        return "Cannot read " + file + ": " + (Files.isDirectory(file) ? "it is a folder" : words(wrong));
    }

    public static String writing(Path file, IOException wrong) {
        return "Cannot write " + file + ": " + (Files.isDirectory(file) ? "it is a folder" : words(wrong));
    }

    private static String words(IOException wrong) {
        if (wrong instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (wrong instanceof AccessDeniedException) {
            return "you may not";
        }
        if (wrong instanceof FileSystemLoopException) {
            return "it is a link that leads to itself";
        }
        if (wrong instanceof FileAlreadyExistsException) {
            return "a file is where a folder would have to be";
        }
        return wrong instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : wrong.getMessage() == null ? "the disk does not say why" : wrong.getMessage();
    }
}
