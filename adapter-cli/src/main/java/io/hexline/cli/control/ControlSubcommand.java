package io.hexline.cli.control;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.command.OutputOptions;
import io.hexline.cli.remote.RemoteControl;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that controls a server. */
abstract class ControlSubcommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ControlServerOptions server = new ControlServerOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    /** Does what the command is for; what to say instead where that cannot be done. */
    abstract Either<Answer, ? extends Answer> ask(RemoteControl control);

    @Override
    public final Integer call() {
        RemoteControl control = new RemoteControl(server.asked().getOrElseThrow(this::misuse));
        Either<Answer, ? extends Answer> asked = ask(control);
        return output.give(asked.isRight() ? asked.get() : asked.getLeft(), spec.commandLine());
    }

    final ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final CommandSpec spec() {
        return spec;
    }
}
