package aftercare.wire;

import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.utils.SubTypesManifest;
import com.amazon.ask.util.JsonMarshaller;
import com.amazon.ask.util.JsonUnmarshaller;
import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import com.amazon.ask.util.impl.JacksonJsonUnmarshaller;
import java.util.List;

/**
 * The SDK's own reader and writer of envelopes, set up as the SDK's own skill does. Loading this
 * class costs half a second or more of processor time; only what the codec does not know needs it.
 */
final class SdkMapper {
  static final JsonUnmarshaller<RequestEnvelope> READER =
      JacksonJsonUnmarshaller.withTypeBinding(
          RequestEnvelope.class,
          List.of("request", "type"),
          SubTypesManifest.getSubType(Request.class));

  static final JsonMarshaller<ResponseEnvelope> WRITER =
      JacksonJsonMarshaller.forType(ResponseEnvelope.class);

  private SdkMapper() {}
}
