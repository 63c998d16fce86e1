package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.Names;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * Somebody to onboard, whose licenses and location are not looked up yet.
 *
 * @param found makes the user; what to say where something is not there that was named
 */
record WantedUser(Email email, Function<Names, Either<Answer, NewUser>> found) {}
