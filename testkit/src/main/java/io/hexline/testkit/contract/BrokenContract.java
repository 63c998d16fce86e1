package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Says with each failure which contract is broken, and where it is run: Maven names no more than the outermost class. */
final class BrokenContract implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
        String contract = test.getRequiredTestMethod().getDeclaringClass().getSimpleName();
        String what = failure instanceof AssertionError ? failure.getMessage() : failure.toString();
        fail(contract + " of " + test.getRequiredTestClass().getName() + ": " + what, failure);
    }
}
