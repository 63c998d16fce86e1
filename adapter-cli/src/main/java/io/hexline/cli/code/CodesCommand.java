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
        footer = {"", "Example:", "  hexline codes 4202"})
public final class CodesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code to explain, such as 4202 or BATCH-400.")
    private String id;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        return output.give(id == null ? new CodeList(Codes.all()) : explain(), spec.commandLine());
    }

    private Answer explain() {
        List<Code> codes = Codes.withId(id);
        return codes.isEmpty() ? unknown() : new CodeExplanation(codes);
    }

    private ErrorAnswer unknown() {
        return ErrorAnswer.of(
                Outcome.MISUSED,
                "There is no code " + id + ". Near it: " + String.join(", ", NearCodes.to(id)) + ".",
                "All of them: hexline codes");
    }
}
