package io.hexline.console.onboarding;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.spreadsheet.CsvFile;
import io.vavr.control.Either;

/**
 * A row of a list of new users.
 *
 * @param who as it is written
 * @param user the user, or why there is none
 */
record ListedUser(CsvFile.Row row, String who, Either<String, NewUser> user) {}
