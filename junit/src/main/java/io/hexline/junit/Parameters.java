package io.hexline.junit;

import java.net.URI;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** What tests can have as parameters. */
final class Parameters {

    private Parameters() {}

    static boolean isSupported(ParameterContext parameter) {
        return type(parameter) == Hexline.class
                || parameter.isAnnotated(BaseUrl.class)
                || parameter.isAnnotated(TokenOf.class);
    }

    static Object value(ParameterContext parameter, Hexline hexline) {
        if (type(parameter) == Hexline.class) {
            return hexline;
        }
        return parameter
                .findAnnotation(TokenOf.class)
                .<Object>map(token -> text(parameter, hexline.token(token.value())))
                .orElseGet(() -> type(parameter) == URI.class
                        ? hexline.url()
                        : text(parameter, hexline.url().toString()));
    }

    private static String text(ParameterContext parameter, String value) {
        if (!type(parameter).isAssignableFrom(String.class)) {
            throw new ParameterResolutionException(
                    "The address of a server is a URI or a String, a token a String; none is a " + type(parameter));
        }
        return value;
    }

    private static Class<?> type(ParameterContext parameter) {
        return parameter.getParameter().getType();
    }
}
