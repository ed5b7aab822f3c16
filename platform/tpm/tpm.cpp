#include "platform/tpm/tpm.h"

#include "platform/tpm/bootpolicy.h"
#include "platform/tpm/esys.h"
#include "platform/tpm/sealedblob.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace rt {

namespace {

constexpr UINT32 kMaxTries = 10;                    // 10 at once, then one in ten minutes: 144 guesses a day
constexpr UINT32 kTryComesBackSeconds = 600;
constexpr UINT32 kReleaseComesBackSeconds = 86'400; // after a wrong release
constexpr TPM2_HANDLE kCounter = 0x0180'5254;       // of the range that is the owner's to give
constexpr TPM2_HANDLE kRecoveries = 0x0180'5255;
constexpr TPM2_HANDLE kOpenings = 0x0180'5256;
constexpr int kPcrRetries = 3;

constexpr TPMA_SESSION kStays = TPMA_SESSION_CONTINUESESSION;
constexpr ESYS_TR kNone = ESYS_TR_NONE, kPassword = ESYS_TR_PASSWORD;

template<class T>
void put(T &sized, std::span<const unsigned char> bytes)
{
    static_assert(sizeof sized.buffer >= SecretKey::kBytes);
    sized.size = UINT16(bytes.size());
    std::memcpy(sized.buffer, bytes.data(), bytes.size());
}

// A TPM structure that holds a secret for the length of one command.
template<class T>
struct Wiped : T {
    Wiped() : T{} {}
    ~Wiped() { explicit_bzero(static_cast<T *>(this), sizeof(T)); }
    Q_DISABLE_COPY_MOVE(Wiped)
};

// Made from the chip's own seed each time, so always the same key, and nothing of it is kept anywhere. Not subject to
// the lock-out: the chip would refuse even to load what lies under it, and could not say why.
TPM2B_PUBLIC parentTemplate()
{
    TPM2B_PUBLIC made{};
    made.publicArea.type = TPM2_ALG_ECC;
    made.publicArea.nameAlg = TPM2_ALG_SHA256;
    made.publicArea.objectAttributes = TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_SENSITIVEDATAORIGIN
            | TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_RESTRICTED | TPMA_OBJECT_DECRYPT | TPMA_OBJECT_NODA;
    TPMS_ECC_PARMS &ecc = made.publicArea.parameters.eccDetail;
    ecc.symmetric.algorithm = TPM2_ALG_AES;
    ecc.symmetric.keyBits.aes = 128;
    ecc.symmetric.mode.aes = TPM2_ALG_CFB;
    ecc.scheme.scheme = TPM2_ALG_NULL;
    ecc.curveID = TPM2_ECC_NIST_P256;
    ecc.kdf.scheme = TPM2_ALG_NULL;
    constexpr char ours[] = "roundtable";           // tells our key from another program's by the same template
    made.publicArea.unique.ecc.x.size = sizeof ours - 1;
    std::memcpy(made.publicArea.unique.ecc.x.buffer, ours, sizeof ours - 1);
    return made;
}

// For whom something is sealed. Without "no DA" a wrong auth counts; with it nothing does, and a lock-out is none.
constexpr TPMA_OBJECT kForSomebody = TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT;
constexpr TPMA_OBJECT kForTablet = kForSomebody | TPMA_OBJECT_NODA;

// What takes the place of somebody's auth where there is nobody: known to all who read this, and so no secret.
SecretKey nobodysAuth()
{
    return SecretKey::copyOf(QByteArray(qsizetype(SecretKey::kBytes), 'n'));
}

TPM2B_PUBLIC sealedTemplate(const TPM2B_DIGEST &policy, TPMA_OBJECT whose = kForSomebody)
{
    TPM2B_PUBLIC made{};
    made.publicArea.type = TPM2_ALG_KEYEDHASH;
    made.publicArea.nameAlg = TPM2_ALG_SHA256;
    // Without "user with auth", so that only the policy opens it.
    made.publicArea.objectAttributes = whose;
    made.publicArea.authPolicy = policy;
    made.publicArea.parameters.keyedHashDetail.scheme.scheme = TPM2_ALG_NULL;
    return made;
}

class Tpm final : public SecurityChip {
public:
    Tpm(TpmLink link, StartApprovals approvals)
        : m_link(std::move(link)), m_parent(m_link.get()), m_approvals(std::move(approvals)) {}

    [[nodiscard]] Done makeParent();

    [[nodiscard]] Result<QByteArray> seal(const SecretKey &secret, const SecretKey &auth) override
    {
        return seal(secret, auth, kForSomebody);
    }
    [[nodiscard]] Result<SecretKey> unseal(QByteArrayView bytes, const SecretKey &auth) override
    {
        return unseal(bytes, auth, kForSomebody);
    }
    [[nodiscard]] Result<QByteArray> sealForTablet(const SecretKey &secret) override
    {
        return seal(secret, nobodysAuth(), kForTablet);
    }
    [[nodiscard]] Result<SecretKey> unsealForTablet(QByteArrayView bytes) override
    {
        return unseal(bytes, nobodysAuth(), kForTablet);
    }
    [[nodiscard]] Result<quint64> counter() override { return value(kCounter); }
    [[nodiscard]] Result<quint64> count() override { return up(kCounter); }
    [[nodiscard]] Result<quint64> recoveries() override { return value(kRecoveries); }
    [[nodiscard]] Result<quint64> countRecovery() override { return up(kRecoveries); }
    [[nodiscard]] Result<quint64> openings() override { return value(kOpenings); }
    [[nodiscard]] Result<quint64> countOpening() override { return up(kOpenings); }
    [[nodiscard]] Result<SecretKey> setUp() override;
    [[nodiscard]] Done release(const SecretKey &escrowed) override;

private:
    // A talk that nobody on the wires between chip and processor can follow: salted with our key, whose name the blobs
    // hold, so that nobody in between can put their own in its place.
    [[nodiscard]] Result<TpmPlace> session(TPM2_SE kind, TPMA_SESSION encrypts = 0);
    [[nodiscard]] Result<QByteArray> seal(const SecretKey &secret, const SecretKey &auth, TPMA_OBJECT whose);
    [[nodiscard]] Result<SecretKey> unseal(QByteArrayView bytes, const SecretKey &auth, TPMA_OBJECT whose);
    [[nodiscard]] Result<QByteArray> startNow();
    [[nodiscard]] Result<TpmPlace> load(const SealedBlob &blob);
    [[nodiscard]] Done satisfy(const SealedBlob &blob, ESYS_TR policy);
    [[nodiscard]] Done approve(const SealedBlob &blob, const TPM2B_DIGEST &start, ESYS_TR policy);
    [[nodiscard]] Result<SecretKey> open(const SealedBlob &blob, const SecretKey &auth);
    // The library keeps what it last sent and got until it sends and gets again, in buffers that nobody wipes.
    void coverTraces(ESYS_TR talk);
    [[nodiscard]] Result<UINT32> property(TPM2_PT which);
    [[nodiscard]] Result<ESYS_TR> counterIndex(TPM2_HANDLE number);
    [[nodiscard]] Result<quint64> value(TPM2_HANDLE number);
    [[nodiscard]] Result<quint64> up(TPM2_HANDLE number);
    [[nodiscard]] Done increment(ESYS_TR index);
    [[nodiscard]] Result<quint64> read(ESYS_TR index);

    TpmLink m_link;
    TpmPlace m_parent;
    TPM2B_NAME m_parentName{};
    StartApprovals m_approvals;
};

Done Tpm::makeParent()
{
    const TPM2B_SENSITIVE_CREATE nothing{};
    const TPM2B_PUBLIC made = parentTemplate();
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION noPcr{};
    if (const Done done = tpmDone(Esys_CreatePrimary(m_link.get(), ESYS_TR_RH_OWNER, kPassword, kNone, kNone, &nothing,
                &made, &outside, &noPcr, m_parent.out(), nullptr, nullptr, nullptr, nullptr), "create primary"); !done)
        return done;
    TpmGiven<TPM2B_NAME> name;
    if (const Done done = tpmDone(Esys_TR_GetName(m_link.get(), m_parent.get(), name.out()), "name"); !done)
        return done;
    m_parentName = *name.get();
    return {};
}

Result<TpmPlace> Tpm::session(TPM2_SE kind, TPMA_SESSION encrypts)
{
    TPMT_SYM_DEF cipher{};
    cipher.algorithm = TPM2_ALG_AES;
    cipher.keyBits.aes = 128;
    cipher.mode.aes = TPM2_ALG_CFB;
    TpmPlace place(m_link.get());
    if (const Done done = tpmDone(Esys_StartAuthSession(m_link.get(), m_parent.get(), kNone, kNone, kNone, kNone,
                nullptr, kind, &cipher, TPM2_ALG_SHA256, place.out()), "start session"); !done)
        return tl::unexpected(done.error());
    if (const Done done = tpmDone(Esys_TRSess_SetAttributes(m_link.get(), place.get(), kStays | encrypts, 0xFF),
                "session"); !done)
        return tl::unexpected(done.error());
    return place;
}

Result<QByteArray> Tpm::startNow()
{
    const TPML_PCR_SELECTION which = bootpolicy::selection();
    TpmGiven<TPML_PCR_SELECTION> given;
    TpmGiven<TPML_DIGEST> values;
    UINT32 updates = 0;
    if (const Done done = tpmDone(Esys_PCR_Read(m_link.get(), kNone, kNone, kNone, &which, &updates, given.out(),
                values.out()), "read PCR"); !done)
        return tl::unexpected(done.error());
    // A chip without this bank would bind to nothing and say nothing.
    if (values->count != 1 || values->digests[0].size != TPM2_SHA256_DIGEST_SIZE)
        return failure(Code::Chip_Failed, QStringLiteral("no SHA-256 bank"));
    return QByteArray(reinterpret_cast<const char *>(values->digests[0].buffer), values->digests[0].size);
}

Result<QByteArray> Tpm::seal(const SecretKey &secret, const SecretKey &auth, TPMA_OBJECT whose)
{
    const QByteArray &authority = m_approvals.authority;
    if (!authority.isEmpty() && authority.size() != bootpolicy::kAuthorityBytes)
        return failure(Code::Chip_Failed, QStringLiteral("authority"));
    const auto pcr7 = startNow();
    if (!pcr7)
        return tl::unexpected(pcr7.error());
    const auto talk = session(TPM2_SE_HMAC, TPMA_SESSION_DECRYPT);
    if (!talk)
        return tl::unexpected(talk.error());
    SealedBlob blob;
    blob.parent = m_parentName;
    blob.start = bootpolicy::ofStart(*pcr7);
    blob.authority = authority;
    const TPM2B_PUBLIC made = sealedTemplate(bootpolicy::ofSealed(blob.start, authority), whose);
    Wiped<TPM2B_SENSITIVE_CREATE> inside;
    put(inside.sensitive.userAuth, auth.bytes());
    put(inside.sensitive.data, secret.bytes());
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION noPcr{};
    TpmGiven<TPM2B_PRIVATE> inner;
    TpmGiven<TPM2B_PUBLIC> outer;
    const TSS2_RC answer = Esys_Create(m_link.get(), m_parent.get(), talk->get(), kNone, kNone, &inside, &made,
                                       &outside, &noPcr, inner.out(), outer.out(), nullptr, nullptr, nullptr);
    coverTraces(talk->get());
    if (const Done done = tpmDone(answer, "create"); !done)
        return tl::unexpected(done.error());
    blob.outer = *outer.get();
    blob.inner = *inner.get();
    return blob.toBytes();
}

Result<SecretKey> Tpm::unseal(QByteArrayView bytes, const SecretKey &auth, TPMA_OBJECT whose)
{
    const auto blob = SealedBlob::fromBytes(bytes);
    if (!blob)
        return failure(Code::Chip_NotOurs, QStringLiteral("shape"));
    if (blob->parent.size != m_parentName.size
        || std::memcmp(blob->parent.name, m_parentName.name, m_parentName.size) != 0)
        return failure(Code::Chip_NotOurs, QStringLiteral("parent"));
    // A user's blob put in the place of the tablet's would cost that user a try; the chip finds out if this bit is changed.
    if (blob->outer.publicArea.objectAttributes != whose)
        return failure(Code::Chip_NotOurs, QStringLiteral("whose"));
    return open(*blob, auth);
}

Result<TpmPlace> Tpm::load(const SealedBlob &blob)
{
    TpmPlace sealed(m_link.get());
    const TSS2_RC answer = Esys_Load(m_link.get(), m_parent.get(), kPassword, kNone, kNone, &blob.inner, &blob.outer,
                                     sealed.out());
    // What the chip does not know as its own work: altered, or another's.
    if (tpmAnswer(answer) & TPM2_RC_FMT1)
        return failure(Code::Chip_NotOurs, tpmError(answer, "load").detail);
    if (const Done done = tpmDone(answer, "load"); !done)
        return tl::unexpected(done.error());
    return sealed;
}

Done Tpm::satisfy(const SealedBlob &blob, ESYS_TR policy)
{
    const TPM2B_DIGEST fromChip{};
    const TPML_PCR_SELECTION which = bootpolicy::selection();
    if (const Done done = tpmDone(Esys_PolicyPCR(m_link.get(), policy, kNone, kNone, kNone, &fromChip, &which),
                "policy PCR"); !done)
        return done;
    if (!blob.authority.isEmpty()) {
        TpmGiven<TPM2B_DIGEST> start;
        if (const Done done = tpmDone(Esys_PolicyGetDigest(m_link.get(), policy, kNone, kNone, kNone, start.out()),
                    "policy digest"); !done)
            return done;
        const bool same = start->size == blob.start.size
                && std::memcmp(start->buffer, blob.start.buffer, blob.start.size) == 0;
        if (!same)
            if (const Done done = approve(blob, *start.get(), policy); !done)
                return done;
        TPML_DIGEST either{};
        either.count = 2;
        either.digests[0] = blob.start;
        either.digests[1] = bootpolicy::ofAuthority(blob.authority);
        if (const Done done = tpmDone(Esys_PolicyOR(m_link.get(), policy, kNone, kNone, kNone, &either), "policy OR");
            !done)
            return failure(Code::Chip_StateChanged, done.error().detail);
    }
    return tpmDone(Esys_PolicyAuthValue(m_link.get(), policy, kNone, kNone, kNone), "policy auth");
}

Done Tpm::approve(const SealedBlob &blob, const TPM2B_DIGEST &start, ESYS_TR policy)
{
    const TPM2B_PUBLIC key = bootpolicy::keyOf(blob.authority);
    TpmPlace authority(m_link.get());
    if (const Done done = tpmDone(Esys_LoadExternal(m_link.get(), kNone, kNone, kNone, nullptr, &key, ESYS_TR_RH_OWNER,
                authority.out()), "load authority"); !done)
        return failure(Code::Chip_NotOurs, done.error().detail);
    TpmGiven<TPM2B_NAME> name;
    if (const Done done = tpmDone(Esys_TR_GetName(m_link.get(), authority.get(), name.out()), "name"); !done)
        return done;
    const QByteArray signedHash = QCryptographicHash::hash(bootpolicy::approvalText(start), QCryptographicHash::Sha256);
    TPM2B_DIGEST digest{};
    put(digest, {reinterpret_cast<const unsigned char *>(signedHash.constData()), size_t(signedHash.size())});
    const TPM2B_NONCE purpose = bootpolicy::purpose();
    for (const QByteArray &approval : m_approvals.approvals) {
        if (approval.size() != bootpolicy::kApprovalBytes)
            continue;
        TPMT_SIGNATURE signature{};
        signature.sigAlg = TPM2_ALG_ECDSA;
        signature.signature.ecdsa.hash = TPM2_ALG_SHA256;
        const auto *bytes = reinterpret_cast<const unsigned char *>(approval.constData());
        put(signature.signature.ecdsa.signatureR, {bytes, size_t(approval.size() / 2)});
        put(signature.signature.ecdsa.signatureS, {bytes + approval.size() / 2, size_t(approval.size() / 2)});
        TpmGiven<TPMT_TK_VERIFIED> ticket;
        if (Esys_VerifySignature(m_link.get(), authority.get(), kNone, kNone, kNone, &digest, &signature, ticket.out())
            != TSS2_RC_SUCCESS)
            continue;       // of another start
        return tpmDone(Esys_PolicyAuthorize(m_link.get(), policy, kNone, kNone, kNone, &start, &purpose, name.get(),
                                            ticket.get()), "policy authorise");
    }
    return {};              // none: the chip refuses at the next step
}

Result<SecretKey> Tpm::open(const SealedBlob &blob, const SecretKey &auth)
{
    for (int tried = 0;; ++tried) {
        const auto policy = session(TPM2_SE_POLICY, TPMA_SESSION_ENCRYPT);
        if (!policy)
            return tl::unexpected(policy.error());
        if (const Done done = satisfy(blob, policy->get()); !done)
            return tl::unexpected(done.error());
        const auto sealed = load(blob);
        if (!sealed)
            return tl::unexpected(sealed.error());
        Wiped<TPM2B_AUTH> right;
        put(right, auth.bytes());
        TpmGiven<TPM2B_SENSITIVE_DATA> inside;
        TSS2_RC answer = Esys_TR_SetAuth(m_link.get(), sealed->get(), &right);
        if (answer == TSS2_RC_SUCCESS)
            answer = Esys_Unseal(m_link.get(), sealed->get(), policy->get(), kNone, kNone, inside.out());
        explicit_bzero(right.buffer, right.size);           // the library keeps the auth with the object
        (void)Esys_TR_SetAuth(m_link.get(), sealed->get(), &right);
        coverTraces(policy->get());
        // The kernel measures files into other PCRs at any time, and the chip tells only that some PCR changed.
        if (tpmAnswer(answer) == TPM2_RC_PCR_CHANGED && tried < kPcrRetries)
            continue;
        if (const Done done = tpmDone(answer, "unseal"); !done)
            return tl::unexpected(done.error());
        if (inside->size != SecretKey::kBytes)
            return failure(Code::Chip_NotOurs, QStringLiteral("size"));
        return SecretKey::copyOf({inside->buffer, qsizetype(inside->size)});
    }
}

void Tpm::coverTraces(ESYS_TR talk)
{
    // With the same session and another auth, a key without a secret: the chip refuses at once and counts nothing.
    TPM2B_AUTH other{};
    other.size = SecretKey::kBytes;
    std::memset(other.buffer, 0xFF, other.size);
    (void)Esys_TR_SetAuth(m_link.get(), m_parent.get(), &other);
    const TPM2B_SENSITIVE_CREATE nothing{};
    const TPM2B_PUBLIC made = sealedTemplate({});
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION noPcr{};
    TpmGiven<TPM2B_PRIVATE> inner;
    TpmGiven<TPM2B_PUBLIC> outer;
    (void)Esys_TRSess_SetAttributes(m_link.get(), talk, kStays, 0xFF);
    (void)Esys_Create(m_link.get(), m_parent.get(), talk, kNone, kNone, &nothing, &made, &outside, &noPcr, inner.out(),
                      outer.out(), nullptr, nullptr, nullptr);
    other.size = 0;
    (void)Esys_TR_SetAuth(m_link.get(), m_parent.get(), &other);
    // And a long answer over a short one.
    (void)property(TPM2_PT_PERMANENT);
}

Result<UINT32> Tpm::property(TPM2_PT which)
{
    TpmGiven<TPMS_CAPABILITY_DATA> given;
    TPMI_YES_NO more = TPM2_NO;
    // More than one is asked for, because the longer answer covers what the answer before left in the library's buffer.
    if (const Done done = tpmDone(Esys_GetCapability(m_link.get(), kNone, kNone, kNone, TPM2_CAP_TPM_PROPERTIES, which,
                16, &more, given.out()), "capability"); !done)
        return tl::unexpected(done.error());
    const TPML_TAGGED_TPM_PROPERTY &all = given->data.tpmProperties;
    if (all.count < 1 || all.tpmProperty[0].property != which)
        return failure(Code::Chip_Failed, QStringLiteral("property %1").arg(which, 0, 16));
    return all.tpmProperty[0].value;
}

Result<ESYS_TR> Tpm::counterIndex(TPM2_HANDLE number)
{
    ESYS_TR index = kNone;
    TSS2_RC answer = Esys_TR_FromTPMPublic(m_link.get(), number, kNone, kNone, kNone, &index);
    if (tpmAnswer(answer) == TPM2_RC_HANDLE) {
        TPM2B_NV_PUBLIC made{};
        made.nvPublic.nvIndex = number;
        made.nvPublic.nameAlg = TPM2_ALG_SHA256;
        made.nvPublic.attributes = TPMA_NV_AUTHREAD | TPMA_NV_AUTHWRITE | TPMA_NV_OWNERREAD | TPMA_NV_NO_DA
                | (TPM2_NT_COUNTER << TPMA_NV_TPM2_NT_SHIFT);
        made.nvPublic.dataSize = sizeof(quint64);
        const TPM2B_AUTH nothing{};
        answer = Esys_NV_DefineSpace(m_link.get(), ESYS_TR_RH_OWNER, kPassword, kNone, kNone, &nothing, &made, &index);
        if (tpmAnswer(answer) == TPM2_RC_NV_DEFINED)        // by another of our programs, just now
            answer = Esys_TR_FromTPMPublic(m_link.get(), number, kNone, kNone, kNone, &index);
    }
    if (const Done done = tpmDone(answer, "counter"); !done)
        return tl::unexpected(done.error());
    return index;
}

Done Tpm::increment(ESYS_TR index)
{
    const auto talk = session(TPM2_SE_HMAC);
    if (!talk)
        return tl::unexpected(talk.error());
    return tpmDone(Esys_NV_Increment(m_link.get(), index, index, talk->get(), kNone, kNone), "count");
}

Result<quint64> Tpm::read(ESYS_TR index)
{
    const auto talk = session(TPM2_SE_HMAC);
    if (!talk)
        return tl::unexpected(talk.error());
    TpmGiven<TPM2B_MAX_NV_BUFFER> value;
    TSS2_RC answer = Esys_NV_Read(m_link.get(), index, index, talk->get(), kNone, kNone, sizeof(quint64), 0,
                                  value.out());
    if (tpmAnswer(answer) == TPM2_RC_NV_UNINITIALIZED) {    // new; the chip starts it above every counter it ever had
        if (const Done done = increment(index); !done)
            return tl::unexpected(done.error());
        answer = Esys_NV_Read(m_link.get(), index, index, talk->get(), kNone, kNone, sizeof(quint64), 0, value.out());
    }
    if (const Done done = tpmDone(answer, "read counter"); !done)
        return tl::unexpected(done.error());
    if (value->size != sizeof(quint64))
        return failure(Code::Chip_Failed, QStringLiteral("counter"));
    return qFromBigEndian<quint64>(value->buffer);
}

Result<quint64> Tpm::value(TPM2_HANDLE number)
{
    return counterIndex(number).and_then([this](ESYS_TR index) {
        const auto value = read(index);
        Esys_TR_Close(m_link.get(), &index);
        return value;
    });
}

Result<quint64> Tpm::up(TPM2_HANDLE number)
{
    return counterIndex(number).and_then([this](ESYS_TR index) -> Result<quint64> {
        const Done counted = increment(index);
        const Result<quint64> value = counted ? read(index) : tl::unexpected(counted.error());
        Esys_TR_Close(m_link.get(), &index);
        return value;
    });
}

Result<SecretKey> Tpm::setUp()
{
    const auto state = property(TPM2_PT_PERMANENT);
    if (!state)
        return tl::unexpected(state.error());
    if (*state & TPMA_PERMANENT_LOCKOUTAUTHSET)
        return failure(Code::Chip_SetUpBefore);
    auto talk = session(TPM2_SE_HMAC, TPMA_SESSION_DECRYPT);
    if (!talk)
        return tl::unexpected(talk.error());
    // The limits first: cut off in between, the chip can still be set up.
    if (const Done done = tpmDone(Esys_DictionaryAttackParameters(m_link.get(), ESYS_TR_RH_LOCKOUT, kPassword, kNone,
                kNone, kMaxTries, kTryComesBackSeconds, kReleaseComesBackSeconds), "limits"); !done)
        return tl::unexpected(done.error());
    if (const Done done = tpmDone(Esys_DictionaryAttackLockReset(m_link.get(), ESYS_TR_RH_LOCKOUT, kPassword, kNone,
                kNone), "lock reset"); !done)
        return tl::unexpected(done.error());
    for (const auto &[which, wanted] : {std::pair{TPM2_PT_MAX_AUTH_FAIL, kMaxTries},
                                        std::pair{TPM2_PT_LOCKOUT_INTERVAL, kTryComesBackSeconds},
                                        std::pair{TPM2_PT_LOCKOUT_RECOVERY, kReleaseComesBackSeconds}}) {
        const auto held = property(which);
        if (!held || *held != wanted)
            return failure(Code::Chip_Failed, QStringLiteral("a limit did not hold"));
    }
    SecretKey made = SecretKey::random();
    Wiped<TPM2B_AUTH> release;
    put(release, made.bytes());
    const TSS2_RC answer = Esys_HierarchyChangeAuth(m_link.get(), ESYS_TR_RH_LOCKOUT, talk->get(), kNone, kNone,
                                                    &release);
    explicit_bzero(release.buffer, release.size);
    (void)Esys_TR_SetAuth(m_link.get(), ESYS_TR_RH_LOCKOUT, &release);
    coverTraces(talk->get());
    if (const Done done = tpmDone(answer, "release"); !done)
        return tl::unexpected(done.error());
    return made;
}

Done Tpm::release(const SecretKey &escrowed)
{
    const auto state = property(TPM2_PT_PERMANENT);
    if (!state)
        return tl::unexpected(state.error());
    if (!(*state & TPMA_PERMANENT_LOCKOUTAUTHSET))
        return failure(Code::Chip_WrongAuth, QStringLiteral("not set up"));
    const auto talk = session(TPM2_SE_HMAC);
    if (!talk)
        return tl::unexpected(talk.error());
    Wiped<TPM2B_AUTH> auth;
    put(auth, escrowed.bytes());
    TSS2_RC answer = Esys_TR_SetAuth(m_link.get(), ESYS_TR_RH_LOCKOUT, &auth);
    if (answer == TSS2_RC_SUCCESS)
        answer = Esys_DictionaryAttackLockReset(m_link.get(), ESYS_TR_RH_LOCKOUT, talk->get(), kNone, kNone);
    explicit_bzero(auth.buffer, auth.size);
    (void)Esys_TR_SetAuth(m_link.get(), ESYS_TR_RH_LOCKOUT, &auth);
    coverTraces(talk->get());
    return tpmDone(answer, "release");
}

}

Result<std::unique_ptr<SecurityChip>> openTpm(const QString &tcti, StartApprovals approvals)
{
    auto link = openTpmLink(tcti);
    if (!link)
        return tl::unexpected(link.error());
    auto tpm = std::make_unique<Tpm>(std::move(*link), std::move(approvals));
    if (const Done done = tpm->makeParent(); !done)
        return tl::unexpected(done.error());
    return tpm;
}

QByteArray startApprovalText(const QByteArray &pcr7)
{
    return bootpolicy::approvalText(bootpolicy::ofStart(pcr7));
}

}
