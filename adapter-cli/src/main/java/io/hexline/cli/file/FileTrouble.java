package io.hexline.cli.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Says why a file cannot be read or written. */
public final class FileTrouble {

    /** What operating systems say, in the words of people. */
    private static final Map<String, String> OF_THE_SYSTEM = Map.of(
            "No space left on device", "the disk is full",
            "Disk quota exceeded", "your share of the disk is full",
            "Read-only file system", "nothing can be written there",
            "Not a directory", "a file is where a folder would have to be",
            "Is a directory", "it is a folder",
            "File name too long", "its name is too long",
            "Too many open files", "too many files are open",
            "Input/output error", "the disk fails",
            "Broken pipe", "its reader has gone");

    private FileTrouble() {}

    public static String reading(Path file, IOException wrong) {
        return "Cannot read " + file + ": " + (Files.isDirectory(file) ? "it is a folder" : words(wrong));
    }

    public static String writing(Path file, IOException wrong) {
        return "Cannot write " + file + ": " + (Files.isDirectory(file) ? "it is a folder" : words(wrong));
    }

    /** What to do about a snapshot that cannot be used. */
    public static String nextOfSnapshot(Path file) {
        return Files.isRegularFile(file)
                ? "Check it with: hexline snapshot validate " + file
                : "Name a file that is there; hexline snapshot sample prints one to begin with.";
    }

    /** Why something cannot be read or written, in words. */
    public static String words(IOException wrong) {
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
        if (wrong instanceof CharacterCodingException) {
            return "it holds no text";
        }
        String told = wrong instanceof FileSystemException system ? system.getReason() : wrong.getMessage();
        return told == null ? "the disk does not say why" : OF_THE_SYSTEM.getOrDefault(told, told);
    }
}
