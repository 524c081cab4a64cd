package org.quarterboard.shell.ui;

import java.util.Locale;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.ErrorIds;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a download answers instead of a file, in the reader's language; unknown and forbidden answer alike. */
@RestControllerAdvice(basePackages = "org.quarterboard")
class DownloadProblems {

    private final Messages messages;
    private final CurrentPerson currentPerson;

    DownloadProblems(Messages messages, CurrentPerson currentPerson) {
        this.messages = messages;
        this.currentPerson = currentPerson;
    }

    @ExceptionHandler({
        NotFoundException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ResponseEntity<String> notFound(Locale asked) {
        return plain(ResponseEntity.status(404), messages.get("shared.not-found", language(asked)));
    }

    @ExceptionHandler(UserFacingException.class)
    ResponseEntity<String> known(UserFacingException problem, Locale asked) {
        return plain(
                ResponseEntity.badRequest(),
                messages.get(
                        problem.messageKey(),
                        language(asked),
                        problem.arguments().toArray()));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<String> failure(Exception failure, Locale asked) {
        return plain(
                ResponseEntity.internalServerError(),
                messages.get("shell.error.failed-text", language(asked), ErrorIds.log(failure)));
    }

    /** The person's; of somebody who has not signed in, what the browser asks for. */
    private Locale language(Locale asked) {
        return currentPerson.viewer().map(Viewer::language).orElseGet(() -> Messages.supported(asked));
    }

    private static ResponseEntity<String> plain(ResponseEntity.BodyBuilder answer, String text) {
        return answer.contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text);
    }
}
