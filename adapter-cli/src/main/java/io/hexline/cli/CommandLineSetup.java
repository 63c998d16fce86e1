package io.hexline.cli;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.OutputOptions;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.user.UserIdOrEmail;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Arrays;
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
        airHelp(root);
        return root.registerConverter(Email.class, reading(Email::parse))
                .registerConverter(Extension.class, reading(Extension::parse))
                .registerConverter(int.class, CommandLineSetup::number)
                .registerConverter(Integer.class, CommandLineSetup::number)
                .registerConverter(JobId.class, reading(text -> JobId.parse(PublicId.plain(text))))
                .registerConverter(LicenseId.class, reading(text -> LicenseId.parse(PublicId.plain(text))))
                .registerConverter(LocationId.class, reading(text -> LocationId.parse(PublicId.plain(text))))
                .registerConverter(OrgId.class, reading(text -> OrgId.parse(PublicId.plain(text))))
                .registerConverter(PhoneNumber.Written.class, reading(PhoneNumber.Written::parse))
                .registerConverter(UserIdOrEmail.class, reading(text -> UserIdOrEmail.parse(PublicId.plain(text))))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(CommandLineSetup::misused)
                .setExecutionStrategy(CommandLineSetup::run)
                .setExecutionExceptionHandler((defect, command, arguments) -> broken(defect, command));
    }

    private static void airHelp(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .descriptionHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        command.getSubcommands().values().forEach(CommandLineSetup::airHelp);
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException other) {
            throw new TypeConversionException("'" + text + "' is no number up to " + Integer.MAX_VALUE);
        }
    }

    private static <T> ITypeConverter<T> reading(Function<String, Either<Malformed, T>> parse) {
        return text -> parse.apply(text).getOrElseThrow(malformed -> new TypeConversionException(malformed.message()));
    }

    private static int misused(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String meant = wrong instanceof UnmatchedArgumentException unmatched
                ? String.join(" or ", unmatched.getSuggestions())
                : "";
        String next = "Help: " + command.getCommandSpec().qualifiedName() + " --help";
        return say(
                ErrorAnswer.of(
                        Outcome.MISUSED,
                        wrong.getMessage(),
                        meant.isEmpty() ? next : "Did you mean " + meant + "? " + next),
                command,
                Arrays.asList(arguments).contains(OutputOptions.JSON));
    }

    /** Where the machine has no room, that is said like any failure. */
    private static int run(ParseResult given) {
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
                ErrorAnswer.of(
                        Outcome.FAILED,
                        "Unexpected: " + defect,
                        "This is a defect of Hexline; please report it with the command that you gave."),
                command,
                command.getParseResult().expandedArgs().contains(OutputOptions.JSON));
    }

    private static int say(ErrorAnswer problem, CommandLine command, boolean json) {
        return new AnswerPrinter(command, json).say(problem);
    }
}
