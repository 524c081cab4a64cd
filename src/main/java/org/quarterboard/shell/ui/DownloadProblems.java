package org.quarterboard.shell.ui;

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

/** What a download answers instead of a file; unknown and forbidden answer alike. */
@RestControllerAdvice(basePackages = "org.quarterboard")
class DownloadProblems {

    private final Messages messages;

    DownloadProblems(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler({
        NotFoundException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ResponseEntity<String> notFound() {
        return plain(ResponseEntity.status(404), messages.get("shared.not-found", Messages.ENGLISH));
    }

    @ExceptionHandler(UserFacingException.class)
    ResponseEntity<String> known(UserFacingException problem) {
        return plain(
                ResponseEntity.badRequest(),
                messages.get(
                        problem.messageKey(),
                        Messages.ENGLISH,
                        problem.arguments().toArray()));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<String> failure(Exception failure) {
        return plain(
                ResponseEntity.internalServerError(),
                messages.get("shell.error.failed-text", Messages.ENGLISH, ErrorIds.log(failure)));
    }

    private static ResponseEntity<String> plain(ResponseEntity.BodyBuilder answer, String text) {
        return answer.contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text);
    }
}
