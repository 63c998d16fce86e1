package io.hexline.cli.code;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.command.OutputOptions;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hexline codes}. */
@Command(
        name = "codes",
        description = "List all codes, or explain one of them.",
        footer = {
            "",
            "Examples:",
            "  hexline codes 4202",
            "  hexline codes EXTENSION_NOT_AVAILABLE",
            "  hexline codes \"[Error 4202] The extension is not available.\"",
            "  hexline codes extension available",
            "  hexline codes NEW_EXTENSION_FREE"
        })
public final class CodesCommand implements Callable<Integer> {

    /** Of more ids than these, the codes are listed. */
    private static final int MOST_EXPLAINED = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description =
                    "The code to explain: such as 4202 or BATCH-400, its name, its title, its message or words of it,"
                            + " or the name of a rule that reports it.")
    private List<String> words = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        String text = String.join(" ", words).strip();
        return output.give(text.isEmpty() ? new CodeList(Codes.all()) : explain(text), spec.commandLine());
    }

    private static Answer explain(String text) {
        List<Code> found = CodeSearch.find(text);
        if (found.isEmpty()) {
            return unknown(text);
        }
        boolean many = found.stream().map(Code::id).distinct().count() > MOST_EXPLAINED;
        return many ? new CodeList(found) : new CodeExplanation(found);
    }

    private static ErrorAnswer unknown(String text) {
        List<String> near = NearCodes.to(text);
        return ErrorAnswer.of(
                Outcome.MISUSED,
                (text.contains(" ") ? "No code says: " : "There is no code ") + text + "."
                        + (near.isEmpty() ? "" : " Near it: " + String.join(", ", near) + "."),
                "All of them: hexline codes");
    }
}
