package io.hexline.cli;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.OutputOptions;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.id.Reference;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.EditDistance;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How all commands read their options and say what is wrong. */
final class CommandLineSetup {

    private CommandLineSetup() {}

    static CommandLine teach(CommandLine root) {
        return root.registerConverter(Email.class, reading(Email::parse))
                .registerConverter(Extension.class, reading(Extension::parse))
                .registerConverter(int.class, CommandLineSetup::number)
                .registerConverter(Integer.class, CommandLineSetup::number)
                .registerConverter(JobId.class, reading(text -> JobId.parse(PublicId.plain(text))))
                .registerConverter(PhoneNumber.Written.class, reading(PhoneNumber.Written::parse))
                .registerConverter(Path.class, CommandLineSetup::path)
                .registerConverter(Reference.class, reading(Reference::parse))
                .registerConverter(URI.class, CommandLineSetup::url)
                .registerConverter(UserReference.class, reading(UserReference::parse))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(CommandLineSetup::misused)
                .setExecutionStrategy(CommandLineSetup::run)
                .setExecutionExceptionHandler((defect, command, arguments) -> broken(defect, command));
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException other) {
            throw new TypeConversionException("'" + text + "' is no number up to " + Integer.MAX_VALUE);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException none) {
            throw new TypeConversionException("'" + text + "' is no name that a file can have");
        }
    }

    private static URI url(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException none) {
            throw new TypeConversionException("'" + text + "' is no URL such as http://127.0.0.1:8080");
        }
    }

    private static <T> ITypeConverter<T> reading(Function<String, Either<Malformed, T>> parse) {
        return text -> parse.apply(text).getOrElseThrow(malformed -> new TypeConversionException(malformed.message()));
    }

    private static int misused(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String meant = wrong instanceof UnmatchedArgumentException unmatched ? nearest(unmatched) : "";
        String next = "Help: " + command.getCommandSpec().qualifiedName() + " --help";
        return say(
                ErrorAnswer.of(
                        Outcome.MISUSED,
                        wrong instanceof UnmatchedArgumentException unmatched ? words(unmatched) : wrong.getMessage(),
                        meant.isEmpty() ? next : "Did you mean " + meant + "? " + next),
                command,
                Arrays.asList(arguments).contains(OutputOptions.JSON));
    }

    private static String nearest(UnmatchedArgumentException wrong) {
        String written = wrong.getUnmatched().get(0);
        return wrong.getSuggestions().stream()
                .min(Comparator.comparingInt(suggestion -> EditDistance.between(written, suggestion)))
                .orElse("");
    }

    private static String words(UnmatchedArgumentException wrong) {
        String given = "'" + wrong.getUnmatched().get(0) + "'";
        if (wrong.isUnknownOption()) {
            return "There is no option " + given + " here.";
        }
        return wrong.getCommandLine().getSubcommands().isEmpty()
                ? given + " is one word too many."
                : "There is no command " + given + ".";
    }

    /** What stands before the name of a command below would be lost. */
    private static void refuseLost(ParseResult given) {
        for (ParseResult above = given; above.hasSubcommand(); above = above.subcommand()) {
            if (!above.matchedArgs().isEmpty() && !above.isUsageHelpRequested() && !above.isVersionHelpRequested()) {
                String below = above.subcommand().commandSpec().name();
                throw new ParameterException(
                        above.subcommand().commandSpec().commandLine(),
                        "What is for '" + below + "' has to stand behind that word.");
            }
        }
    }

    /** Where the machine has no room, that is said like any failure. */
    private static int run(ParseResult given) {
        refuseLost(given);
        try {
            return new RunLast().execute(given);
        } catch (StackOverflowError | OutOfMemoryError noRoom) {
            return say(
                    ErrorAnswer.of(
                            Outcome.FAILED,
                            "There is no room to work on what was given: it is too large, or nested too deeply.",
                            "Give less of it, or more memory: JAVA_TOOL_OPTIONS=-Xmx1g"),
                    given.commandSpec().commandLine(),
                    given.expandedArgs().contains(OutputOptions.JSON));
        }
    }

    private static int broken(Exception defect, CommandLine command) {
        return say(
                ErrorAnswer.of(Outcome.FAILED, "Something is wrong in Hexline itself.", DefectFile.next(defect)),
                command,
                command.getParseResult().expandedArgs().contains(OutputOptions.JSON));
    }

    private static int say(ErrorAnswer problem, CommandLine command, boolean json) {
        return new AnswerPrinter(command, json).say(problem);
    }
}
