import io.hexline.bootstrap.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes what the commands say of themselves into a folder: {@code completion/hexline}, and {@code manual/*.adoc}. */
public final class CommandPages {

    private CommandPages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CommandLine hexline = Main.commandLine();
        Path completion = Files.createDirectories(folder.resolve("completion")).resolve("hexline");
        Files.writeString(completion, AutoComplete.bash("hexline", hexline));
        Path manual = Files.createDirectories(folder.resolve("manual"));
        int exitCode = ManPageGenerator.generateManPage(
                manual.toFile(), null, new boolean[0], false, hexline.getCommandSpec());
        System.exit(exitCode);
    }
}
