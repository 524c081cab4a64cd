package org.quarterboard.files;

import java.util.List;
import java.util.Optional;

/** A portal that makes PDF files of office documents, without the program that does it. */
public final class TestIntake extends PaperIntake {

    public TestIntake() {
        super(
                new PaperCheck(200, 25, 30),
                new OfficeConverter(new OfficeProgram(OfficeProgram.OFF), 30, WorkFolder.usual()),
                64,
                200);
    }

    @Override
    public Optional<String> converter() {
        return Optional.of("LibreOffice 9.9.9");
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf", ".docx");
    }

    @Override
    public CheckedPdf take(String name, byte[] bytes) {
        return TestPdf.converted(name.replace(".docx", ""), bytes);
    }
}
