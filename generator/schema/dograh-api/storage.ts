import type { Integer } from '../vocabulary/api.ts';

/** Files: lists that are uploaded, recordings and transcripts that are fetched. Both go past Dograh, to its storage. */
export interface StorageApi {
  /**
   * Makes an address to which the list of a campaign can be uploaded: one `PUT` with the bytes and the same content
   * type, without the API key. The address is on another host than Dograh's.
   *
   * @http POST /s3/presigned-upload-url
   * @timeout 10s
   * @errors 422 The name does not end in `.csv`, or the file is empty or larger than 10 MB.
   */
  createUploadUrl(body: CreateUploadUrl): UploadUrl;

  /**
   * Makes an address from which a recording or transcript can be fetched without the API key, for a while.
   *
   * @http GET /s3/signed-url
   * @timeout 10s
   * @errors 400 This is no key of a file.
   * @errors 403 The file belongs to another organization.
   */
  getDownloadUrl(query: {
    /** Storage key, such as `recordings/48211.wav`. */
    key: string;
    /** Seconds for which the address works; 3600 when absent. */
    expires_in?: Integer;
    /** Whether a browser should show the file rather than save it. */
    inline?: boolean;
    /** `s3` or `minio`; found out from the key when absent. */
    storage_backend?: string;
  }): DownloadUrl;
}

/** A list that is going to be uploaded. */
export interface CreateUploadUrl {
  /** Ends in `.csv`. */
  file_name: string;
  /** Bytes, 1 to 10485760. */
  file_size: Integer;
  /** `text/csv` when absent. The upload has to send the same. */
  content_type?: string;
}

/** Where to upload a list to. */
export interface UploadUrl {
  upload_url: string;
  /** What `createCampaign` takes as `source_id`. */
  file_key: string;
  /** Seconds for which the address works. */
  expires_in: Integer;
}

/** Where to fetch a file from. */
export interface DownloadUrl {
  url: string;
  /** Seconds for which the address works. Storage without signatures ignores it. */
  expires_in: Integer;
}
