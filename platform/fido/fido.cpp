#include "platform/fido/fido.h"

#include "platform/fido/ports.h"

#include <fido/es256.h>

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstring>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr char kRelyingParty[] = "roundtable.local", kName[] = "Roundtable";
constexpr char kHmacSecret[] = "hmac-secret";
constexpr qsizetype kPoint = 64;
constexpr size_t kHash = 32, kUserId = 32;

template<class T, void (*Free)(T **)>
struct Freed {
    void operator()(T *each) const { Free(&each); }
};
using Made = std::unique_ptr<fido_cred_t, Freed<fido_cred_t, fido_cred_free>>;
using Answered = std::unique_ptr<fido_assert_t, Freed<fido_assert_t, fido_assert_free>>;
using Info = std::unique_ptr<fido_cbor_info_t, Freed<fido_cbor_info_t, fido_cbor_info_free>>;
using Point = std::unique_ptr<es256_pk_t, Freed<es256_pk_t, es256_pk_free>>;

// What we talk to a key about is new each time, so no answer that somebody kept fits.
bool fill(std::span<unsigned char> bytes)
{
    return ::getrandom(bytes.data(), bytes.size(), 0) == ssize_t(bytes.size());
}

// A PIN as the library wants it, for the length of one call.
class Typed {
public:
    explicit Typed(const QString &pin)
    {
        QByteArray utf8 = pin.normalized(QString::NormalizationForm_C).toUtf8();
        m_fits = size_t(utf8.size()) < m_bytes.size();
        if (m_fits)
            std::memcpy(m_bytes.data(), utf8.constData(), size_t(utf8.size()));
        m_empty = utf8.isEmpty();
        explicit_bzero(utf8.data(), size_t(utf8.size()));
    }
    ~Typed() { explicit_bzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Typed)
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] const char *text() const { return m_empty ? nullptr : m_bytes.data(); }

private:
    std::array<char, 64> m_bytes{};                  // of CTAP: 63 and a nought
    bool m_fits = false, m_empty = true;
};

using Clock = std::chrono::steady_clock;

class FidoKeys final : public SecurityKey {
public:
    FidoKeys(QString where, const KeyPatience &patience) : m_where(std::move(where)), m_patience(patience) {}

    [[nodiscard]] bool isThere() override { return !ports::plugged(m_where).empty(); }
    [[nodiscard]] Result<KeyStanding> look() override;
    [[nodiscard]] Done awaitGone() override;
    [[nodiscard]] Result<KeyStanding> await() override;
    [[nodiscard]] Result<KeyCredential> enrol(KeyProof proof, const QString &pin) override;
    [[nodiscard]] Result<SecretKey> answer(const KeyCredential &credential, QByteArrayView salt, KeyProof proof,
                                           const QString &pin) override;
    void cancel() override;
    void begin() override;

private:
    // The one key that is plugged in, open; cancel() reaches it for as long as this lives.
    class Open {
    public:
        explicit Open(FidoKeys &keys) : m_keys(keys) {}
        ~Open();
        Q_DISABLE_COPY_MOVE(Open)
        [[nodiscard]] Done begin();
        [[nodiscard]] fido_dev_t *get() const { return m_device; }
        [[nodiscard]] KeyStanding standing() const;

    private:
        FidoKeys &m_keys;
        fido_dev_t *m_device = nullptr;
    };
    [[nodiscard]] Result<KeyStanding> look(Open &open);
    [[nodiscard]] tl::unexpected<Error> wrong(const Open &open, int code) const;
    [[nodiscard]] bool isCancelled() const;

    QString m_where;
    KeyPatience m_patience;
    mutable std::mutex m_guard;
    std::condition_variable m_stop;
    fido_dev_t *m_open = nullptr;
    bool m_cancelled = false;
};

// Each thread has its own switch in the library, and the environment turns it on: what it would print are our secrets.
void keepQuiet()
{
    fido_init(FIDO_DISABLE_U2F_FALLBACK);
    fido_set_log_handler([](const char *) {});
}

Done FidoKeys::Open::begin()
{
    keepQuiet();
    const std::vector<QByteArray> paths = ports::plugged(m_keys.m_where);
    if (paths.empty())
        return failure(Code::Key_Absent);
    if (paths.size() > 1)
        return failure(Code::Key_Several);
    m_device = fido_dev_new();
    if (!m_device || !ports::prepare(m_device, m_keys.m_where))
        return failure(Code::Key_Failed);
    (void)fido_dev_set_timeout(m_device, int(m_keys.m_patience.touch.count()));
    if (const int code = fido_dev_open(m_device, paths.front().constData()); code != FIDO_OK)
        return failure(Code::Key_Failed, QString::fromLatin1(fido_strerr(code)));
    const std::lock_guard held(m_keys.m_guard);
    if (m_keys.m_cancelled)
        return failure(Code::Cancelled);
    m_keys.m_open = m_device;
    return {};
}

FidoKeys::Open::~Open()
{
    {
        const std::lock_guard held(m_keys.m_guard);
        m_keys.m_open = nullptr;
    }
    if (m_device)
        (void)fido_dev_close(m_device);
    fido_dev_free(&m_device);
}

KeyStanding FidoKeys::Open::standing() const
{
    const bool finger = fido_dev_has_uv(m_device), pin = fido_dev_has_pin(m_device);
    return {.wantsPin = pin && !finger, .knowsPerson = pin || finger};
}

bool FidoKeys::isCancelled() const
{
    const std::lock_guard held(m_guard);
    return m_cancelled;
}

void FidoKeys::cancel()
{
    const std::lock_guard held(m_guard);
    m_cancelled = true;
    if (m_open)
        (void)fido_dev_cancel(m_open);
    m_stop.notify_all();
}

void FidoKeys::begin()
{
    const std::lock_guard held(m_guard);
    m_cancelled = false;
}

Result<KeyStanding> FidoKeys::look(Open &open)
{
    if (const Done begun = open.begin(); !begun)
        return tl::unexpected(begun.error());
    if (!fido_dev_is_fido2(open.get()))
        return failure(Code::Key_Unfit, u"U2F"_s);
    const KeyStanding standing = open.standing();
    int tries = 0;
    if (standing.wantsPin && fido_dev_get_retry_count(open.get(), &tries) == FIDO_OK && tries == 0)
        return failure(Code::Key_Blocked);
    return standing;
}

Result<KeyStanding> FidoKeys::look()
{
    Open open(*this);
    return look(open);
}

Done FidoKeys::awaitGone()
{
    const auto until = Clock::now() + m_patience.insert;
    std::unique_lock held(m_guard);
    for (;;) {
        held.unlock();
        const bool gone = !isThere();
        held.lock();
        if (m_cancelled)
            return failure(Code::Cancelled);
        if (gone)
            return {};
        if (Clock::now() >= until)
            return failure(Code::Key_TimedOut);
        m_stop.wait_for(held, m_patience.glance);
    }
}

Result<KeyStanding> FidoKeys::await()
{
    const auto until = Clock::now() + m_patience.insert;
    std::unique_lock held(m_guard);
    for (;;) {
        held.unlock();
        auto found = look();
        held.lock();
        if (m_cancelled)
            return failure(Code::Cancelled);
        // One that has just been put in may not be ours to open yet.
        const bool later = !found && (found.error().code == Code::Key_Absent || found.error().code == Code::Key_Failed);
        if (!later || Clock::now() >= until)
            return found;
        m_stop.wait_for(held, m_patience.glance);
    }
}

// What the library's answer means, with the key still open.
tl::unexpected<Error> FidoKeys::wrong(const Open &open, int code) const
{
    if (isCancelled())
        return failure(Code::Cancelled);
    switch (code) {
    case FIDO_ERR_TX:
    case FIDO_ERR_RX:
        // Pulled out, or silent for as long as we wait.
        if (ports::plugged(m_where).empty())
            return failure(Code::Key_Absent);
        (void)fido_dev_cancel(open.get());
        return failure(Code::Key_TimedOut);
    case FIDO_ERR_TIMEOUT:
    case FIDO_ERR_USER_ACTION_TIMEOUT:
    case FIDO_ERR_ACTION_TIMEOUT:
    case FIDO_ERR_OPERATION_DENIED:
        return failure(Code::Key_TimedOut);
    case FIDO_ERR_NO_CREDENTIALS:
    case FIDO_ERR_INVALID_CREDENTIAL:
    case FIDO_ERR_PIN_NOT_SET:                       // one that was reset, and forgot us with its PIN
        return failure(Code::Key_NotThisOne);
    case FIDO_ERR_PIN_REQUIRED:
    case FIDO_ERR_UV_BLOCKED:                        // of fingers; the PIN still does
        return failure(Code::Key_NeedsPin);
    case FIDO_ERR_PIN_INVALID:
    case FIDO_ERR_UV_INVALID: {
        int tries = 0;
        const int asked = code == FIDO_ERR_PIN_INVALID ? fido_dev_get_retry_count(open.get(), &tries)
                                                       : fido_dev_get_uv_retry_count(open.get(), &tries);
        return failure(Code::Key_WrongPin, asked == FIDO_OK ? QString::number(tries) : QString());
    }
    case FIDO_ERR_PIN_AUTH_BLOCKED:
        return failure(Code::Key_Paused);
    case FIDO_ERR_PIN_BLOCKED:
        return failure(Code::Key_Blocked);
    case FIDO_ERR_UNSUPPORTED_ALGORITHM:
    case FIDO_ERR_UNSUPPORTED_EXTENSION:
    case FIDO_ERR_UNSUPPORTED_OPTION:
    case FIDO_ERR_INVALID_OPTION:
        return failure(Code::Key_Unfit, QString::fromLatin1(fido_strerr(code)));
    default:
        return failure(Code::Key_Failed, QString::fromLatin1(fido_strerr(code)));
    }
}

bool hasHmacSecret(fido_dev_t *device)
{
    const Info info(fido_cbor_info_new());
    if (!info || fido_dev_get_cbor_info(device, info.get()) != FIDO_OK)
        return false;
    char **names = fido_cbor_info_extensions_ptr(info.get());
    return std::any_of(names, names + fido_cbor_info_extensions_len(info.get()),
                       [](const char *name) { return std::strcmp(name, kHmacSecret) == 0; });
}

Result<KeyCredential> FidoKeys::enrol(KeyProof proof, const QString &pin)
{
    Open open(*this);
    const auto standing = look(open);
    if (!standing)
        return tl::unexpected(standing.error());
    if (!hasHmacSecret(open.get()))
        return failure(Code::Key_Unfit, QString::fromLatin1(kHmacSecret));
    if (proof == KeyProof::Person && !standing->knowsPerson)
        return failure(Code::Key_NoPerson);
    const Typed typed(pin);
    if (proof == KeyProof::Person && standing->wantsPin && !typed.text())
        return failure(Code::Key_NeedsPin);

    const Made made(fido_cred_new());
    std::array<unsigned char, kHash> hash{};
    std::array<unsigned char, kUserId> user{};           // of nobody: it stands on the key
    int extensions = FIDO_EXT_HMAC_SECRET;
    if (!made || !typed.fits() || !fill(hash) || !fill(user))
        return failure(Code::Key_Failed);
    // So that the key itself gives no answer to somebody whom it does not know. Whether it keeps to that is tried, see slot.cpp.
    const bool guarded = proof == KeyProof::Person && fido_dev_supports_cred_prot(open.get());
    if (guarded)
        extensions |= FIDO_EXT_CRED_PROTECT;
    const bool set = fido_cred_set_type(made.get(), COSE_ES256) == FIDO_OK
        && fido_cred_set_clientdata_hash(made.get(), hash.data(), hash.size()) == FIDO_OK
        && fido_cred_set_rp(made.get(), kRelyingParty, kName) == FIDO_OK
        && fido_cred_set_user(made.get(), user.data(), user.size(), kName, nullptr, nullptr) == FIDO_OK
        && fido_cred_set_extensions(made.get(), extensions) == FIDO_OK
        && (!guarded || fido_cred_set_prot(made.get(), FIDO_CRED_PROT_UV_REQUIRED) == FIDO_OK)
        && (proof == KeyProof::Touch || typed.text() || fido_cred_set_uv(made.get(), FIDO_OPT_TRUE) == FIDO_OK);
    if (!set)
        return failure(Code::Key_Failed);
    if (const int code = fido_dev_make_cred(open.get(), made.get(), typed.text()); code != FIDO_OK)
        return wrong(open, code);
    KeyCredential credential{
        {reinterpret_cast<const char *>(fido_cred_id_ptr(made.get())), qsizetype(fido_cred_id_len(made.get()))},
        {reinterpret_cast<const char *>(fido_cred_pubkey_ptr(made.get())), qsizetype(fido_cred_pubkey_len(made.get()))}};
    if (credential.id.isEmpty() || credential.publicKey.size() != kPoint)
        return failure(Code::Key_Unfit, u"ES256"_s);
    return credential;
}

Result<SecretKey> FidoKeys::answer(const KeyCredential &credential, QByteArrayView salt, KeyProof proof, const QString &pin)
{
    Open open(*this);
    const auto standing = look(open);
    if (!standing)
        return tl::unexpected(standing.error());
    if (proof == KeyProof::Person && !standing->knowsPerson)
        return failure(Code::Key_NotThisOne);
    const Typed typed(proof == KeyProof::Person ? pin : QString());
    if (proof == KeyProof::Person && standing->wantsPin && !typed.text())
        return failure(Code::Key_NeedsPin);

    const Answered asked(fido_assert_new());
    const Point point(es256_pk_new());
    std::array<unsigned char, kHash> hash{};
    const auto *id = reinterpret_cast<const unsigned char *>(credential.id.constData());
    const auto *salted = reinterpret_cast<const unsigned char *>(salt.data());
    const bool set = asked && point && typed.fits() && fill(hash)
        && fido_assert_set_clientdata_hash(asked.get(), hash.data(), hash.size()) == FIDO_OK
        && fido_assert_set_rp(asked.get(), kRelyingParty) == FIDO_OK
        && fido_assert_allow_cred(asked.get(), id, size_t(credential.id.size())) == FIDO_OK
        && fido_assert_set_extensions(asked.get(), FIDO_EXT_HMAC_SECRET) == FIDO_OK
        && fido_assert_set_hmac_salt(asked.get(), salted, size_t(salt.size())) == FIDO_OK
        && (proof == KeyProof::Touch || typed.text() || fido_assert_set_uv(asked.get(), FIDO_OPT_TRUE) == FIDO_OK)
        && credential.publicKey.size() == kPoint
        && es256_pk_from_ptr(point.get(), credential.publicKey.constData(), size_t(kPoint)) == FIDO_OK;
    if (!set)
        return failure(Code::Key_Failed);
    if (const int code = fido_dev_get_assert(open.get(), asked.get(), typed.text()); code != FIDO_OK)
        return wrong(open, code);
    // It is the key that made the credential, somebody touched it, and it knew whom. Before its answer goes to the chip, or
    // whatever calls itself a key could use up the tries that the chip counts for everybody.
    (void)fido_assert_set_up(asked.get(), FIDO_OPT_TRUE);
    if (proof == KeyProof::Person)
        (void)fido_assert_set_uv(asked.get(), FIDO_OPT_TRUE);
    if (fido_assert_count(asked.get()) != 1 || fido_assert_verify(asked.get(), 0, COSE_ES256, point.get()) != FIDO_OK)
        return failure(Code::Key_NotThisOne);
    if (fido_assert_hmac_secret_len(asked.get(), 0) != SecretKey::kBytes)
        return failure(Code::Key_Unfit, QString::fromLatin1(kHmacSecret));
    return SecretKey::copyOf({reinterpret_cast<const char *>(fido_assert_hmac_secret_ptr(asked.get(), 0)),
                              qsizetype(SecretKey::kBytes)});
}

}

std::unique_ptr<SecurityKey> openKeys(const QString &where, const KeyPatience &patience)
{
    return std::make_unique<FidoKeys>(where, patience);
}

}
