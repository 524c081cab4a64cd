package org.quarterboard.documents;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.quarterboard.charts.AxisWords;
import org.quarterboard.charts.Chart;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * A document as text to keep, with every word and number of it: printed again from there it gives the same bytes, whatever has
 * become meanwhile of what it was made from. To be written after printing, when the charts have said their words.
 */
public final class DocumentJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .addMixIn(Block.class, Named.class)
            .addMixIn(Chart.class, Named.class)
            .addMixIn(Target.class, Named.class)
            .registerSubtypes(Stream.of(Block.class, Chart.class, Target.class)
                    .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                    .map(type -> new NamedType(type, type.getSimpleName()))
                    .toArray(NamedType[]::new))
            .addModule(new SimpleModule().addSerializer(new Said()).addDeserializer(DoubleFunction.class, new Saying()))
            .build();

    private DocumentJson() {}

    public static byte[] write(PaperDocument document) {
        return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    }

    public static PaperDocument read(byte[] kept) {
        return JSON.readValue(kept, PaperDocument.class);
    }

    /** One of several kinds is told by its name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    private static final class Said extends ValueSerializer<DoubleFunction<?>> {

        @Override
        public Class<?> handledType() {
            return DoubleFunction.class;
        }

        @Override
        public void serialize(DoubleFunction<?> words, JsonGenerator out, SerializationContext context) {
            if (!(words instanceof AxisWords axis)) {
                throw new IllegalArgumentException("Only the words of an axis can be kept");
            }
            out.writePOJO(axis.said());
        }
    }

    private static final class Saying extends ValueDeserializer<DoubleFunction<?>> {

        @Override
        public DoubleFunction<?> deserialize(JsonParser in, DeserializationContext context) {
            return AxisWords.kept(context.readValue(
                    in, context.getTypeFactory().constructType(new TypeReference<Map<Double, String>>() {})));
        }
    }
}
